package se.jobbspar.taxonomy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One thing of the vocabulary.
 *
 * @param id the URI others store: ESCO's where one exists, else {@code urn:jobbspar:…} or a JobTech concept URI
 * @param code SSYK 2012 or ISCO-08 code of a group, else null
 * @param aliases other ids that mean the same, such as bare JobTech concept ids
 */
public record Concept(String id, ConceptType type, String code, Labels sv, Labels en, List<String> aliases) {

    public Concept {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        aliases = List.copyOf(aliases);
        if (sv.isEmpty() && en.isEmpty()) {
            throw new IllegalArgumentException("concept " + id + " has no label");
        }
    }

    /** The preferred label in the wanted language, else in the other one; never empty. */
    public String label(Locale locale) {
        Labels wanted = locale.getLanguage().equals("sv") ? sv : en;
        Labels other = wanted == sv ? en : sv;
        return wanted.isEmpty() ? other.preferred() : wanted.preferred();
    }
}
