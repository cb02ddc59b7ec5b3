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

    /** To be filled with documents of a stretch. */
    void from(int document) {
        base = document;
        buffer.size = 0;
    }

    /** To be filled with so many places at most. */
    void ofPlaces(int most) {
        from(0);
        buffer.growNoCopy(most);
    }

    void add(int place, int strength) {
        buffer.docs[buffer.size] = place;
        buffer.features[buffer.size] = strength;
        buffer.size++;
    }
}
