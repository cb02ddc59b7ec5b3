package se.jobbspar.matching.gap;

import java.io.IOException;
import java.util.List;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.WeightedRequirement;

/**
 * How a person's gap to a demand can be closed.
 *
 * @param ways best first
 * @param cutShort whether there are more trainings than were tried
 */
record Closing(List<Way> ways, boolean cutShort) {
    static Closing of(Person person, Demand demand, Shelf.Offered offered) throws IOException {
        List<WeightedRequirement> gap = person.gap(demand);
        Shelf shelf = Shelf.of(person, gap, offered);
        return new Closing(Ways.of(shelf.options(gap), gap.size()), shelf.cutShort());
    }
}
