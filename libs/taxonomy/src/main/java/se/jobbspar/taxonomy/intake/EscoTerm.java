package se.jobbspar.taxonomy.intake;

import java.util.List;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Labels;

/** An ESCO occupation, skill or ISCO group; {@code code} is the ISCO code of a group or of an occupation's group, null for a skill. */
public record EscoTerm(String uri, String code, Labels sv, Labels en) {

    Concept as(ConceptType type) {
        return new Concept(uri, type, type == ConceptType.OCCUPATION_GROUP ? code : null, sv, en, List.of());
    }
}
