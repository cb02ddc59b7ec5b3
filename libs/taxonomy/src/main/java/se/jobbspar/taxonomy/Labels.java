package se.jobbspar.taxonomy;

import java.util.List;
import java.util.Objects;

/** What a concept is called in one language; {@code preferred} is empty when that language has no label. */
public record Labels(String preferred, List<String> synonyms) {

    public static final Labels NONE = new Labels("", List.of());

    public Labels {
        Objects.requireNonNull(preferred, "preferred");
        synonyms = List.copyOf(synonyms);
    }

    public boolean isEmpty() {
        return preferred.isEmpty();
    }
}
