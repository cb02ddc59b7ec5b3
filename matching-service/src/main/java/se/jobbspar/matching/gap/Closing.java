package se.jobbspar.matching.gap;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.jobbspar.matching.score.Answer;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.WeightedRequirement;

/**
 * How a person's gap to a demand can be closed.
 *
 * @param ways best first
 * @param cutShort whether there are more trainings than were tried
 * @param by what could close each must that is not met, alone
 */
record Closing(List<Way> ways, boolean cutShort, Map<WeightedRequirement, ClosedBy> by) {
    static Closing of(Person person, Demand demand, Shelf.Offered offered) throws IOException {
        List<WeightedRequirement> gap = person.gap(demand);
        Shelf shelf = Shelf.of(person, gap, offered);
        return new Closing(Ways.of(shelf.options(gap), gap.size()), shelf.cutShort(), by(person, demand, offered));
    }

    private static Map<WeightedRequirement, ClosedBy> by(Person person, Demand demand, Shelf.Offered offered)
            throws IOException {
        Map<WeightedRequirement, ClosedBy> by = new HashMap<>();
        for (Answer answer : person.missing(demand)) {
            WeightedRequirement must = answer.requirement();
            by.put(must, ClosedBy.of(must, offered.meeting(must, 1).total() > 0));
        }
        return by;
    }
}
