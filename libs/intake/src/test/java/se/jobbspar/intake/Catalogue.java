package se.jobbspar.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A store of courses in memory. */
final class Catalogue {
    final List<Integer> batches = new ArrayList<>();
    private final Map<String, Course> courses = new LinkedHashMap<>();

    List<Change> take(List<Course> batch, boolean dryRun) {
        batches.add(batch.size());
        return batch.stream().map(course -> take(course, dryRun)).toList();
    }

    private Change take(Course course, boolean dryRun) {
        Course known = dryRun ? courses.get(course.id()) : courses.put(course.id(), course);
        return known == null ? Change.CREATED : known.equals(course) ? Change.UNCHANGED : Change.UPDATED;
    }

    List<String> names() {
        return courses.values().stream().map(Course::name).toList();
    }
}
