package se.jobbspar.matching.index;

import org.apache.lucene.search.DocAndFloatFeatureBuffer;

/** Some documents of a window, each with how strong one fact is in it. */
public final class Batch {
    final DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();
    private int base;

    public int size() {
        return buffer.size;
    }

    /** Of the i-th document. */
    public int place(int i) {
        return buffer.docs[i] - base;
    }

    /** In the i-th document. */
    public int strength(int i) {
        return (int) buffer.features[i];
    }

    void of(Window window) {
        base = window.base();
        buffer.size = 0;
    }

    void add(int document, int strength) {
        buffer.docs[buffer.size] = document;
        buffer.features[buffer.size] = strength;
        buffer.size++;
    }
}
