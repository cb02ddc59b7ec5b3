package se.jobbspar.gateway.console.mapping;

import java.util.List;

/**
 * A list of wishes, called as the service calls it.
 *
 * @param concept type of the concepts it takes; null for one of codes
 */
record WishField(String name, String concept) {
    static final List<WishField> ALL = List.of(
            new WishField("occupations", "occupation"),
            new WishField("municipalities", null),
            new WishField("workingTimes", null),
            new WishField("not.occupations", "occupation"),
            new WishField("not.workingTimes", null),
            new WishField("not.tasks", "skill"));

    /** Where it lies in the service's JSON. */
    String pointer() {
        return "/" + name.replace('.', '/');
    }
}
