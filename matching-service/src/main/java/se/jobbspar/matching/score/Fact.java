package se.jobbspar.matching.score;

import java.util.Objects;

/** Something that can be true of a person in some strength. In the index it is a term, and its strength the term's frequency. */
public record Fact(Facet facet, String concept) {
    public Fact {
        Objects.requireNonNull(facet, "facet");
        Objects.requireNonNull(concept, "concept");
    }

    /** The same in every process, as an enum's own is not, and the inner loop of every score. */
    @Override
    public int hashCode() {
        return 31 * facet.ordinal() + concept.hashCode();
    }
}
