package se.jobbspar.schedules.index;

import java.io.IOException;
import java.util.Map;
import se.jobbspar.matching.index.FedIndex;

/** An index of nothing but ids and versions. */
public interface People extends FedIndex {
    /** Unless this or a newer version is there already. */
    void put(String id, long version) throws IOException;

    /** Who is found, with the version, as of the last refresh. */
    Map<String, Long> found() throws IOException;

    /** Who is found, with the version, were it refreshed now. */
    Map<String, Long> written() throws IOException;
}
