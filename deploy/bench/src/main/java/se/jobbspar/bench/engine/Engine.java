package se.jobbspar.bench.engine;

import java.io.IOException;
import java.util.List;

/** Something that can say who has most points. */
public interface Engine extends AutoCloseable {
    String name();

    /** @param terms what holds of the person, each once */
    void add(String id, List<String> terms) throws IOException;

    /** After the last person, before the first question. */
    void ready() throws IOException;

    /** The {@code most} with the most points, equal ones by id; nobody without points. */
    List<Found> top(Question question, int most) throws IOException;

    @Override
    void close() throws IOException;
}
