package se.jobbspar.contracts.participant.v1;

import java.util.List;

/**
 * What somebody does not want, or must not do; nobody says why.
 *
 * @param occupations URIs of occupations
 * @param workingTimes times of the day or the week
 * @param tasks URIs of skills that the work would ask for
 */
public record UnwantedFact(List<String> occupations, List<WorkingTime> workingTimes, List<String> tasks) {
    public static final UnwantedFact NOTHING = new UnwantedFact(List.of(), List.of(), List.of());

    public UnwantedFact {
        occupations = occupations == null ? List.of() : List.copyOf(occupations);
        workingTimes = workingTimes == null ? List.of() : List.copyOf(workingTimes);
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
    }
}
