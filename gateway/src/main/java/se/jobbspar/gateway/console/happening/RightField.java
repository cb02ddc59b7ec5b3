package se.jobbspar.gateway.console.happening;

import java.util.List;

/**
 * What a rule proposes to say of a job's field.
 *
 * @param answer yes or no; null where there is nothing to judge by
 */
public record RightField(String answer, List<String> reasons) {
    public RightField {
        reasons = List.copyOf(reasons);
    }
}
