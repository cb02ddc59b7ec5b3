package se.jobbspar.matching.score.criterion;

import java.util.List;
import java.util.Map;

/** Which driving licences another one gives the right to as well (the Driving Licences Act, 1998:488, chapter 2). */
final class DrivingLicences {
    private static final String URN = "urn:jobbspar:licence:";

    private static final Map<String, List<String>> WITHIN = Map.of(
            "be", List.of("b"),
            "c1", List.of("b"),
            "c", List.of("b", "c1"),
            "c1e", List.of("b", "be", "c1"),
            "ce", List.of("b", "be", "c1", "c1e", "c"),
            "d1", List.of("b"),
            "d", List.of("b", "d1"),
            "de", List.of("b", "be", "d1", "d"));

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
