package se.jobbspar.matching.score.criterion;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;

/** A demand that asks for the same thing twice asks for the stricter. */
final class Strictest {
    private static final Comparator<RequirementFact> LENIENT_FIRST = Comparator.comparingInt(
                    (RequirementFact fact) -> weight(fact.importance()))
            .thenComparing(fact -> fact.level() == null ? "" : fact.level(), Strictest::compareLevels);

    private Strictest() {}

    /** A must weighs twice a wish. */
    static int weight(Importance importance) {
        return importance == Importance.MUST ? 2 : 1;
    }

    /** One requirement for each key, in the order of first mention. */
    static Collection<RequirementFact> perConcept(List<RequirementFact> facts, Function<RequirementFact, String> key) {
        Map<String, RequirementFact> strictest = new LinkedHashMap<>();
        facts.forEach(fact -> strictest.merge(key.apply(fact), fact, BinaryOperator.maxBy(LENIENT_FIRST)));
        return strictest.values();
    }

    /** Longer numbers are greater; codes of one length compare as text. */
    private static int compareLevels(String one, String other) {
        return one.length() != other.length() ? one.length() - other.length() : one.compareTo(other);
    }
}
