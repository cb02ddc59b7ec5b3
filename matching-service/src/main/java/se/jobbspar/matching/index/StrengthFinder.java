package se.jobbspar.matching.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/** Finds facts in one segment. A demand asks for hundreds of them, so each field keeps one cursor. */
public final class StrengthFinder {
    private final LeafReader segment;
    private final Map<String, TermsEnum> cursors = new HashMap<>();

    public StrengthFinder(LeafReader segment) {
        this.segment = segment;
    }

    /** Empty when no document of the segment has the fact. */
    public Optional<Strengths> find(Term fact) throws IOException {
        TermsEnum cursor = cursor(fact.field());
        if (!cursor.seekExact(fact.bytes())) {
            return Optional.empty();
        }
        return Optional.of(new Strengths(cursor, fact.bytes()));
    }

    private TermsEnum cursor(String field) throws IOException {
        TermsEnum known = cursors.get(field);
        if (known == null) {
            Terms terms = segment.terms(field);
            known = terms == null ? TermsEnum.EMPTY : terms.iterator();
            cursors.put(field, known);
        }
        return known;
    }
}
