package se.jobbspar.gateway.console.vacancy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A vacancy as vacancy-service tells of one to those who act for its employer.
 *
 * @param transitions the states it can go to
 * @param undo how the last step is taken back; null when it cannot be
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
        List<Asked> requirements,
        LocalDate lastDay) {
    /** Who hires. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Employer(String name) {}

    /** Where the last step came from. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Undo(String to, Instant until) {}

    /** Something the job asks for, called as the service calls it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Asked(String kind, String concept, String level, String importance, String reason) {
        boolean isMust() {
            return "must".equals(importance);
        }
    }

    /** Whether people are counted for it: not for one that is over. */
    boolean isCounted() {
        return !List.of("filled", "withdrawn").contains(status);
    }
}
