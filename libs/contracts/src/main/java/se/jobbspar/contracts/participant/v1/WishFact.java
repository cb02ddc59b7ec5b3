package se.jobbspar.contracts.participant.v1;

import java.util.List;

/**
 * What the person wants.
 *
 * @param occupations URIs of occupations, the most wanted first
 * @param municipalities SCB codes of municipalities the person can reach daily; empty = not asked
 * @param workingTimes what the person can work; empty = not asked
 */
public record WishFact(List<String> occupations, List<String> municipalities, List<WorkingTime> workingTimes) {
    /** Nobody has asked. */
    public static final WishFact NONE = new WishFact(List.of(), List.of(), List.of());

    public WishFact {
        occupations = List.copyOf(occupations);
        municipalities = List.copyOf(municipalities);
        workingTimes = List.copyOf(workingTimes);
    }
}
