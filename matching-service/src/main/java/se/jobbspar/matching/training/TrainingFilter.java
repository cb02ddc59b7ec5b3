package se.jobbspar.matching.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Which trainings are considered: those that somebody can be taken in to, in one of the regions or at a distance.
 *
 * @param regions SCB county codes, 00 = the nation
 * @param today the day on which somebody has to be taken in still
 */
public record TrainingFilter(List<String> regions, LocalDate today) {
    public TrainingFilter {
        regions = List.copyOf(regions);
        Objects.requireNonNull(today, "today");
    }
}
