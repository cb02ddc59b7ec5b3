package se.jobbspar.matching.demand;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import se.jobbspar.contracts.shortage.v1.ShortageOccupationSnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.matching.index.Fields;
import se.jobbspar.matching.index.SourceJson;
import se.jobbspar.matching.score.DemandType;
import se.jobbspar.matching.score.Demands;

/** Writes what a demand is filtered by; what it asks for stays in its source. */
final class DemandDocument {
    /** Raised when a field changes what it holds; part of the index's layout. */
    static final int SCHEMA = 1;

    /** Term, stored: the demand's type. */
    static final String TYPE = "type";

    /** Terms: the county it is in or judged for; {@code 00} on every vacancy too. */
    static final String REGION = "region";

    /** Days since 1970 of the last day on which it is open; closed demands have none. */
    static final String OPEN_UNTIL = "open-until";

    private static final SourceJson<VacancySnapshot> VACANCY = new SourceJson<>(VacancySnapshot.class);
    private static final SourceJson<ShortageOccupationSnapshot> SHORTAGE =
            new SourceJson<>(ShortageOccupationSnapshot.class);

    private DemandDocument() {}

    static Document of(DemandSource source) {
        Document document =
                switch (source) {
                    case DemandSource.Vacancy vacancy -> of(vacancy.snapshot());
                    case DemandSource.ShortageOccupation shortage -> of(shortage.snapshot());
                };
        source.openUntil()
                .ifPresent(last -> document.add(new LongField(OPEN_UNTIL, last.toEpochDay(), Field.Store.NO)));
        return document;
    }

    private static Document of(VacancySnapshot vacancy) {
        Document document = of(DemandType.VACANCY, VACANCY.write(vacancy));
        addRegion(document, Demands.NATION);
        if (vacancy.municipality() != null && vacancy.municipality().length() > 2) {
            addRegion(document, vacancy.municipality().substring(0, 2));
        }
        return document;
    }

    private static Document of(ShortageOccupationSnapshot shortage) {
        Document document = of(DemandType.SHORTAGE_OCCUPATION, SHORTAGE.write(shortage));
        addRegion(document, shortage.region());
        return document;
    }

    private static Document of(DemandType type, byte[] source) {
        Document document = new Document();
        document.add(new StringField(TYPE, type.wire(), Field.Store.YES));
        document.add(new StoredField(Fields.SOURCE, source));
        return document;
    }

    private static void addRegion(Document document, String region) {
        document.add(new StringField(REGION, region, Field.Store.NO));
    }

    static DemandSource read(Document stored) {
        return stored.get(TYPE).equals(DemandType.VACANCY.wire())
                ? new DemandSource.Vacancy(VACANCY.read(stored.getBinaryValue(Fields.SOURCE)))
                : new DemandSource.ShortageOccupation(SHORTAGE.read(stored.getBinaryValue(Fields.SOURCE)));
    }
}
