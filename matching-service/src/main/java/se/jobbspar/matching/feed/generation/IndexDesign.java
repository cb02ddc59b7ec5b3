package se.jobbspar.matching.feed.generation;

import java.io.IOException;
import java.nio.file.Path;
import se.jobbspar.matching.index.FedIndex;

/** A kind of index. */
public interface IndexDesign<I extends FedIndex> {
    /** Its name in paths, metrics and answers: {@code candidates} or {@code demands}. */
    String name();

    /** Changes whenever an index written before can no longer answer today's queries. */
    String fingerprint();

    /** Opens the index in a directory, or makes an empty one there. */
    I open(Path directory) throws IOException;
}
