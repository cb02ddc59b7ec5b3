package se.jobbspar.gateway.console.need;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is sought and offered of an occupation today. */
public final class Answering {
    private Answering() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Vacancies(List<Vacancy> items, long total) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Vacancy(String title, Employer employer, Integer positions) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Employer(String name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Trainings(List<Training> items, long total) {}

    /** @param weeks null = unknown */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Training(UUID id, String name, String provider, Integer weeks, Start nextStart) {}

    /**
     * @param until last day that somebody is taken in
     * @param places left; null = unknown
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Start(LocalDate begins, LocalDate until, Integer places) {
        /** Whether people may join after it has begun. */
        public boolean joinedLater() {
            return until.isAfter(begins);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Tracks(List<Track> items, long total) {}

    /** @param to null = no end is set */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Track(UUID id, String name, int placesLeft, LocalDate from, LocalDate to) {}
}
