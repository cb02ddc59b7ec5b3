package se.jobbspar.matching.index;

import org.apache.lucene.search.DocAndFloatFeatureBuffer;

/** Some documents of a window, each with how strong one fact is in it. */
public final class Batch {
    final DocAndFloatFeatureBuffer read = new DocAndFloatFeatureBuffer();
    private int base;

    public int size() {
        return read.size;
    }

    /** Of the i-th document. */
    public int place(int i) {
        return read.docs[i] - base;
    }

    /** In the i-th document. */
    public int strength(int i) {
        return (int) read.features[i];
    }

    void of(Window window) {
        base = window.base();
        read.size = 0;
    }

    void add(int document, int strength) {
        read.docs[read.size] = document;
        read.features[read.size] = strength;
        read.size++;
    }
}
