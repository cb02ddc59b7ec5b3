package se.jobbspar.matching.training;

import java.util.List;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;

/**
 * Trainings that meet a requirement.
 *
 * @param shortest the shortest first, of equal ones the cheapest, then by id; what is not known comes last
 * @param total how many there are, those included that are not here
 */
public record Offers(List<TrainingSnapshot> shortest, int total) {
    public Offers {
        shortest = List.copyOf(shortest);
    }
}
