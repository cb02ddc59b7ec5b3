package se.jobbspar.matching.training;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Which trainings are considered: those that somebody can be taken in to, in the region or at a distance.
 *
 * @param region SCB county code, 00 = the nation
 * @param today the day on which somebody has to be taken in still
 */
public record TrainingFilter(String region, LocalDate today) {
    public TrainingFilter {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(today, "today");
    }
}
