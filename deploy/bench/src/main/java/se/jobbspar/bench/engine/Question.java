package se.jobbspar.bench.engine;

import java.util.ArrayList;
import java.util.List;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Fact;
import se.jobbspar.matching.score.Use;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.score.Yardstick;

/**
 * What every engine can compute alike: all terms of a demand, and their points. A fact earns all that its measure can give, whatever
 * its strength; what somebody can is put to use as if there were no more than ten skills, each rounded by itself; and the least
 * reason to be listed is left out.
 *
 * @param demand of which all that is
 * @param sum of each, the best of its terms that holds is added
 */
public record Question(Demand demand, List<List<WeightedTerm>> sum) {
    public static Question of(Demand demand) {
        List<List<WeightedTerm>> sum = new ArrayList<>();
        for (WeightedRequirement requirement : demand.requirements()) {
            for (Yardstick yardstick : requirement.yardsticks()) {
                List<WeightedTerm> anyOf = terms(yardstick);
                if (!anyOf.isEmpty()) {
                    sum.add(anyOf);
                }
            }
        }
        putToUse(demand.use()).forEach(term -> sum.add(List.of(term)));
        return new Question(demand, sum);
    }

    private static List<WeightedTerm> putToUse(Use use) {
        return use.credits().entrySet().stream()
                .map(credit -> new WeightedTerm(own(credit.getKey()), use.points(credit.getValue(), Use.LEAST_SKILLS)))
                .filter(weighted -> weighted.points() > 0)
                .toList();
    }

    private static List<WeightedTerm> terms(Yardstick yardstick) {
        return yardstick.anyOf().stream()
                .map(measure -> new WeightedTerm(
                        term(measure.fact()), yardstick.points() * measure.most() / yardstick.saturation()))
                .filter(weighted -> weighted.points() > 0)
                .toList();
    }

    /** What holds of a person, to be found by {@link WeightedTerm#term}. */
    public static List<String> terms(Candidate person) {
        List<String> terms = new ArrayList<>();
        person.forEachFact((fact, strength) -> terms.add(term(fact)));
        person.skills().forEach(skill -> terms.add(own(skill)));
        return terms;
    }

    static String term(Fact fact) {
        return fact.facet().field() + " " + fact.concept();
    }

    /** Among the facts is also what a skill comes to; this is the one that somebody has. */
    private static String own(String skill) {
        return "own " + skill;
    }

    public int terms() {
        return sum.stream().mapToInt(List::size).sum();
    }
}
