package se.jobbspar.matching.concept;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Terms whose frequency in the index is their weight. */
final class WeightedTerms extends TokenStream {
    /** A weight of 1. One byte's worth keeps the postings small, and the order of labels is the same to three digits. */
    static final int ONE = 255;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Map<String, Double> weights;
    private Iterator<Map.Entry<String, Double>> left;

    WeightedTerms(Map<String, Double> weights) {
        this.weights = weights;
        this.left = weights.entrySet().iterator();
    }

    @Override
    public void reset() {
        left = weights.entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!left.hasNext()) {
            return false;
        }
        clearAttributes();
        Map.Entry<String, Double> next = left.next();
        term.append(next.getKey());
        frequency.setTermFrequency(Math.max(1, (int) Math.round(ONE * next.getValue())));
        return true;
    }
}
