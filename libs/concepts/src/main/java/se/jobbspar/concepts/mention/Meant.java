package se.jobbspar.concepts.mention;

import java.util.Locale;
import se.jobbspar.taxonomy.Concept;

/**
 * What is meant.
 *
 * @param id URI of a concept, ISO 639 code of a language, or SUN 2020 code of an education's field
 */
public record Meant(String id, String label) {
    public static Meant of(Concept concept, Locale locale) {
        return new Meant(concept.id(), concept.label(locale));
    }
}
