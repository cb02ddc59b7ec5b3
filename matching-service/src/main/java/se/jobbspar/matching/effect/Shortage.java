package se.jobbspar.matching.effect;

import java.util.List;
import java.util.UUID;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;
import se.jobbspar.matching.candidate.Unready;
import se.jobbspar.matching.demand.DemandSource;

/**
 * An occupation that is short, and what is taught for it.
 *
 * @param trainings the shortest that give one of its musts
 * @param unready its demand, with what each of them closes
 * @param taught whether any training gives one of its musts, or leads to it by its own word
 * @param cutShort whether there are more trainings that give the same than were looked at
 */
record Shortage(
        DemandSource<?> source, List<TrainingSnapshot> trainings, Unready unready, boolean taught, boolean cutShort) {
    UUID id() {
        return source.snapshot().id();
    }
}
