package se.jobbspar.matching.score.criterion;

import java.util.List;
import java.util.Map;

/** Which driving licences the holder of another one has or may drive on as well (the Driving Licences Act, 1998:488, chapter 2). */
final class DrivingLicences {
    private static final String URN = "urn:jobbspar:licence:";

    private static final Map<String, List<String>> WITHIN = Map.ofEntries(
            Map.entry("a1", List.of("am")),
            Map.entry("a2", List.of("am", "a1")),
            Map.entry("a", List.of("am", "a1", "a2")),
            Map.entry("b", List.of("am")),
            Map.entry("b-utokad", List.of("am", "b")),
            Map.entry("be", List.of("am", "b", "b-utokad")),
            Map.entry("c1", List.of("am", "b")),
            Map.entry("c1e", List.of("am", "b", "b-utokad", "be", "c1")),
            Map.entry("c", List.of("am", "b", "c1")),
            Map.entry("ce", List.of("am", "b", "b-utokad", "be", "c1", "c1e", "c")),
            Map.entry("d1", List.of("am", "b")),
            Map.entry("d1e", List.of("am", "b", "b-utokad", "be", "d1")),
            Map.entry("d", List.of("am", "b", "d1")),
            Map.entry("de", List.of("am", "b", "b-utokad", "be", "d1", "d1e", "d")));

    private DrivingLicences() {}

    /** Concepts that holding {@code concept} includes; empty for all that are no driving licences. */
    static List<String> within(String concept) {
        if (!concept.startsWith(URN)) {
            return List.of();
        }
        return WITHIN.getOrDefault(concept.substring(URN.length()), List.of()).stream()
                .map(URN::concat)
                .toList();
    }
}
