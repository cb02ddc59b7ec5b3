package se.jobbspar.bench.engine;

import java.io.IOException;
import java.util.List;

/** A finder that is told what holds of everybody. */
public interface Engine extends Finder, AutoCloseable {
    /** @param terms what holds of the person, each once */
    void add(String id, List<String> terms) throws IOException;

    /** After the last person, before the first question. */
    void ready() throws IOException;

    @Override
    void close() throws IOException;
}
