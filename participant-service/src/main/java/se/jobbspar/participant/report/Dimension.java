package se.jobbspar.participant.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One way to part the people of a table: each value lies within another, up to {@link #ALL}. Quarters lie in years and years
 * in all, municipalities in all.
 */
final class Dimension {
    /** What every value lies within in the end. */
    static final String ALL = "";

    private final Map<String, List<String>> paths;

    private Dimension(Map<String, List<String>> paths) {
        this.paths = paths;
    }

    /** @param paths each from a smallest value, through what it lies within, to {@link #ALL} */
    static Dimension of(Collection<List<String>> paths) {
        Map<String, List<String>> bySmallest = new TreeMap<>();
        paths.forEach(path -> bySmallest.put(path.getFirst(), path));
        return new Dimension(bySmallest);
    }

    Set<String> values() {
        Set<String> values = new TreeSet<>();
        paths.values().forEach(values::addAll);
        return values;
    }

    /** Whether a value is a smallest one that lies within another, or is it. */
    boolean isSmallestOf(String value, String smallest) {
        return paths.containsKey(smallest) && paths.get(smallest).contains(value);
    }

    /**
     * The ways in which numbers can wander unseen: values whose numbers can all change while every sum still holds. One
     * smallest value with all it lies within, or two with what they do not share.
     *
     * @param smallest a smallest value among them
     * @param value another among them, which it lies within
     */
    List<Set<String>> wanderings(String smallest, String value) {
        List<String> path = paths.get(smallest);
        List<Set<String>> found = new ArrayList<>(List.of(new LinkedHashSet<>(path)));
        paths.values().stream()
                .filter(other -> !other.contains(value))
                .map(other -> notShared(path, other))
                .forEach(found::add);
        return found;
    }

    private static Set<String> notShared(List<String> one, List<String> other) {
        Set<String> values = new LinkedHashSet<>();
        Stream.concat(one.stream(), other.stream())
                .filter(value -> !(one.contains(value) && other.contains(value)))
                .forEach(values::add);
        return values;
    }
}
