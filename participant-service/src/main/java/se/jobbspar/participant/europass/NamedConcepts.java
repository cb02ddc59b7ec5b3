package se.jobbspar.participant.europass;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.taxonomy.TextKey;

/** Concepts as a Europass CV names them. */
final class NamedConcepts {
    private final Taxonomy taxonomy;

    NamedConcepts(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** By its code, or else by its name; what is neither stays for the check to name. */
    String id(JsonNode coded, ConceptType type) {
        String code = coded.path("Code").asText("");
        String label = coded.path("Label").asText("");
        return taxonomy.find(code, type)
                .or(() -> named(label, type))
                .map(Concept::id)
                .orElse(label.isEmpty() ? code : label);
    }

    /** What is called so in Swedish or English, however it is written. */
    Optional<Concept> named(String label, ConceptType type) {
        String key = TextKey.of(label);
        return taxonomy.nearest(label, type, 1).stream()
                .filter(concept -> Stream.of("sv", "en").map(Locale::of).anyMatch(language -> TextKey.of(
                                concept.label(language))
                        .equals(key)))
                .findFirst();
    }
}
