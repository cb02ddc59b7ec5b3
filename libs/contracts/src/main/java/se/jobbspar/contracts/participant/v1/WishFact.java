package se.jobbspar.contracts.participant.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What the person wants, and what not.
 *
 * @param occupations URIs of occupations, the most wanted first
 * @param municipalities SCB codes of municipalities the person can reach daily; empty = not asked
 * @param workingTimes what the person can work; empty = not asked
 * @param not what the person does not want or must not do; null, as in records from before it was asked, is nothing
 */
public record WishFact(
        List<String> occupations,
        List<String> municipalities,
        List<WorkingTime> workingTimes,
        @JsonInclude(JsonInclude.Include.NON_NULL) UnwantedFact not) {
    /** Nobody has asked. */
    public static final WishFact NONE = new WishFact(List.of(), List.of(), List.of());

    public WishFact {
        occupations = List.copyOf(occupations);
        municipalities = List.copyOf(municipalities);
        workingTimes = List.copyOf(workingTimes);
    }

    /** One in which nothing is unwanted. */
    public WishFact(List<String> occupations, List<String> municipalities, List<WorkingTime> workingTimes) {
        this(occupations, municipalities, workingTimes, null);
    }

    /** {@link #not}, never null. */
    public UnwantedFact unwanted() {
        return not == null ? UnwantedFact.NOTHING : not;
    }
}
