package se.jobbspar.gateway.console.vacancy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A vacancy as vacancy-service tells of one to those who act for its employer.
 *
 * @param transitions the states it can go to
 * @param undo how the last step is taken back; null when it cannot be
 * @param origin where an imported one comes from; null for one written here
 * @param mayChange whether the visitor acts for its employer
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OwnVacancy(
        UUID id,
        long version,
        String status,
        List<String> transitions,
        Undo undo,
        Employer employer,
        String title,
        String description,
        String occupation,
        String occupationGroup,
        String municipality,
        List<String> workingTimes,
        int positions,
        List<Asked> requirements,
        LocalDate lastDay,
        Terms terms,
        Origin origin,
        boolean mayChange) {
    /** Who hires. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Employer(String name) {}

    /** Where the last step came from. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Undo(String to, Instant until) {}

    /** What the job offers; what is null, nobody has said. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Terms(
            String contract,
            Extent extent,
            String salary,
            LocalDate start,
            String remote,
            List<String> otherMunicipalities,
            Contact contact) {
        boolean isRemote() {
            return "fully".equals(remote);
        }
    }

    /** How much of full time, in per cent. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Extent(int from, int to) {
        public String inWords() {
            return from == to ? to + " %" : from + "–" + to + " %";
        }
    }

    /** Whom to ask. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Contact(String name, String email, String phone) {}

    /** The feed it came with. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Origin(String source, String id) {}

    /** Something the job asks for, called as the service calls it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Asked(String kind, String concept, String level, String importance, String reason) {
        boolean isMust() {
            return "must".equals(importance);
        }

        private boolean isSameThing(Asked other) {
            return kind.equals(other.kind) && Objects.equals(concept, other.concept);
        }
    }

    /** What it asks for if this comes to it; nothing is asked for twice. */
    List<Asked> requirementsWith(Asked more) {
        return Stream.concat(requirements.stream().filter(one -> !one.isSameThing(more)), Stream.of(more))
                .toList();
    }

    /** Whether the visitor may change what it says and asks for: nobody may of one that is over. */
    public boolean isOpenToChange() {
        return mayChange && isCounted();
    }

    /** Whether people are counted for it: not for one that is over. */
    public boolean isCounted() {
        return !List.of("filled", "withdrawn").contains(status);
    }
}
