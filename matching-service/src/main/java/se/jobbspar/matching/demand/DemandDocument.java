package se.jobbspar.matching.demand;

import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import se.jobbspar.contracts.Snapshot;
import se.jobbspar.matching.index.Fields;
import se.jobbspar.matching.index.SourceJson;
import se.jobbspar.matching.index.StrengthField;
import se.jobbspar.matching.score.Demand;

/** Writes what a demand is filtered by; what it asks for stays in its source. */
final class DemandDocument {
    /** Raised when a field changes what it holds; part of the index's layout. */
    static final int SCHEMA = 3;

    /** Term, stored: the demand's kind. */
    static final String KIND = "type";

    /** Terms: the regions of {@link DemandKind#regions}. */
    static final String REGION = "region";

    /** Days since 1970 of the last day on which it is open; closed demands have none. */
    static final String OPEN_UNTIL = "open-until";

    /** Terms: skills that an open demand would put to use; the frequency is the credit of each, in per cent. */
    static final String USE = "use";

    private DemandDocument() {}

    /** @param demand what it asks for */
    static <S extends Snapshot> Document of(DemandSource<S> source, Demand demand) {
        Document document = new Document();
        document.add(new StringField(KIND, source.kind().wire(), Field.Store.YES));
        document.add(new StoredField(Fields.SOURCE, json(source.kind()).write(source.snapshot())));
        source.regions().forEach(region -> document.add(new StringField(REGION, region, Field.Store.NO)));
        source.openUntil().ifPresent(last -> {
            document.add(new LongField(OPEN_UNTIL, last.toEpochDay(), Field.Store.NO));
            document.add(new StrengthField(USE, demand.use().credits()));
        });
        return document;
    }

    /** Empty when it is of no kind known here. */
    static Optional<DemandSource<?>> read(Document stored, DemandKinds kinds) {
        return kinds.ofWire(stored.get(KIND)).map(kind -> read(kind, stored.getBinaryValue(Fields.SOURCE)));
    }

    private static <S extends Snapshot> DemandSource<S> read(DemandKind<S> kind, BytesRef snapshot) {
        return kind.of(json(kind).read(snapshot));
    }

    private static <S extends Snapshot> SourceJson<S> json(DemandKind<S> kind) {
        return new SourceJson<>(kind.topic().snapshot());
    }
}
