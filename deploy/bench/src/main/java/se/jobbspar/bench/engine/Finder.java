package se.jobbspar.bench.engine;

import java.io.IOException;
import java.util.List;

/** Something that can say who has most points. */
public interface Finder {
    String name();

    /** The {@code most} with the most points, equal ones by id; nobody without points. */
    List<Found> top(Question question, int most) throws IOException;
}
