package se.jobbspar.matching.index;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** A field whose terms are facts and whose term frequencies are their strengths. Each term must come once: frequencies add up. */
public final class StrengthField extends Field {
    private static final FieldType TYPE = new FieldType();

    static {
        TYPE.setTokenized(true);
        TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        TYPE.setOmitNorms(true);
        TYPE.freeze();
    }

    /** @param strengths at least 1 each */
    public StrengthField(String name, Map<String, Integer> strengths) {
        super(name, new Strengths(strengths), TYPE);
    }

    private static final class Strengths extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final Map<String, Integer> strengths;
        private Iterator<Map.Entry<String, Integer>> rest;

        Strengths(Map<String, Integer> strengths) {
            this.strengths = strengths;
        }

        @Override
        public void reset() {
            rest = strengths.entrySet().iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!rest.hasNext()) {
                return false;
            }
            clearAttributes();
            Map.Entry<String, Integer> next = rest.next();
            term.append(next.getKey());
            frequency.setTermFrequency(next.getValue());
            return true;
        }
    }
}
