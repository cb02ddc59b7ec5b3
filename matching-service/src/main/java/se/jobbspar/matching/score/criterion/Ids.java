package se.jobbspar.matching.score.criterion;

import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.Taxonomy;

/** Ids as they are compared. */
final class Ids {
    private Ids() {}

    /** The concept's own id when an alias is given; an id that the taxonomy does not know stands for itself. */
    static String canonical(String idOrAlias, Taxonomy taxonomy) {
        return taxonomy.find(idOrAlias).map(Concept::id).orElse(idOrAlias);
    }

    static String urn(String kind, String code) {
        return "urn:jobbspar:" + kind + ":" + code;
    }
}
