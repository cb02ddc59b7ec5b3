package se.jobbspar.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** SSYK groups by the fields of study that their {@link Qualification} asks for: every person's educations are looked up here. */
final class StudyFields {
    private final Map<String, List<String>> groups = new HashMap<>();

    StudyFields(Collection<String> ssykCodes) {
        for (String ssyk : new TreeSet<>(ssykCodes)) {
            for (String field : Qualifications.of(ssyk).fields()) {
                groups.computeIfAbsent(field, f -> new ArrayList<>()).add(ssyk);
            }
        }
    }

    /** Those that ask for a SUN field or for one that it is a part of. */
    List<String> askedBy(String field) {
        Set<String> asking = new LinkedHashSet<>();
        for (int length = 1; length <= field.length(); length++) {
            asking.addAll(groups.getOrDefault(field.substring(0, length), List.of()));
        }
        return List.copyOf(asking);
    }
}
