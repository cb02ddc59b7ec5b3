package se.jobbspar.matching.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;

/**
 * Finds the terms of one query. A query has hundreds of them, so each field keeps one cursor per segment, where
 * {@link TermStates#build} would make a new one for every term.
 */
public final class TermFinder {
    private record Cursor(LeafReaderContext leaf, TermsEnum terms) {}

    private final IndexSearcher searcher;
    private final Map<String, List<Cursor>> cursors = new HashMap<>();

    public TermFinder(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Where the term stands in each segment; empty when no document has it. */
    Optional<TermStates> find(Term term) throws IOException {
        TermStates states = null;
        for (Cursor cursor : cursors(term.field())) {
            if (cursor.terms.seekExact(term.bytes())) {
                if (states == null) {
                    states = new TermStates(searcher.getTopReaderContext());
                }
                int docFreq = cursor.terms.docFreq();
                states.register(cursor.terms.termState(), cursor.leaf.ord, docFreq, cursor.terms.totalTermFreq());
            }
        }
        return Optional.ofNullable(states);
    }

    private List<Cursor> cursors(String field) throws IOException {
        List<Cursor> known = cursors.get(field);
        if (known == null) {
            known = new ArrayList<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                Terms terms = leaf.reader().terms(field);
                if (terms != null) {
                    known.add(new Cursor(leaf, terms.iterator()));
                }
            }
            cursors.put(field, known);
        }
        return known;
    }
}
