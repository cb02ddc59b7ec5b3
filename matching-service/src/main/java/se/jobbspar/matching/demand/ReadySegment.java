package se.jobbspar.matching.demand;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import se.jobbspar.matching.index.Fields;

/**
 * Ready demands by the documents of one segment. A document never changes, so only what no list has met yet is looked up by its id.
 *
 * @param met shared by all lists until the segment is gone
 */
record ReadySegment(ReadyDemands ready, LeafReader reader, AtomicReferenceArray<ReadyDemand> met) {
    /** The demand of a document. */
    ReadyDemand get(int doc) throws IOException {
        ReadyDemand known = met.get(doc);
        return known == null ? meet(doc) : known;
    }

    private ReadyDemand meet(int doc) throws IOException {
        UUID id = id(doc);
        ReadyDemand found =
                ready.get(id, version(doc), () -> reader.storedFields().document(doc));
        if (ready.keeps(id, found)) {
            met.set(doc, found);
        }
        return found;
    }

    private UUID id(int doc) throws IOException {
        SortedDocValues ids = reader.getSortedDocValues(Fields.ID);
        ids.advanceExact(doc);
        return UUID.fromString(ids.lookupOrd(ids.ordValue()).utf8ToString());
    }

    private long version(int doc) throws IOException {
        NumericDocValues versions = reader.getNumericDocValues(Fields.VERSION);
        versions.advanceExact(doc);
        return versions.longValue();
    }
}
