package se.jobbspar.taxonomy.intake;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/** A bundle's manifest, as {@code manifest.json} holds it; it names no time, so equal input gives equal bytes. */
@JsonPropertyOrder({"version", "format", "sources", "read", "made", "files"})
record Manifest(
        String version,
        int format,
        List<Source> sources,
        Map<String, Integer> read,
        Map<String, Integer> made,
        List<Table> files) {

    /** Where it came from. */
    record Source(String name, String sha256) {}

    /** A table's name, its rows without the header, and the hash of its text before compression. */
    record Table(String name, int rows, String sha256) {}
}
