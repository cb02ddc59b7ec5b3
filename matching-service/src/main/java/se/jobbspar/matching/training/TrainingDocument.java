package se.jobbspar.matching.training;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import se.jobbspar.contracts.training.v1.StartFact;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;
import se.jobbspar.matching.candidate.FactFields;
import se.jobbspar.matching.index.Fields;
import se.jobbspar.matching.index.SourceJson;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.Taxonomy;

/** Writes what a training is found by: the facts of what it gives, where and until when somebody is taken in, and what it takes. */
final class TrainingDocument {
    /** Raised when a field changes what it holds; part of the index's layout. */
    static final int SCHEMA = 4;

    /** Terms: the counties it is held in, the nation, and {@link #ANYWHERE} at a distance. */
    static final String REGION = "region";

    static final String ANYWHERE = "distance";

    /** Terms: SSYK codes of the occupation groups that it leads to by its own word. */
    static final String LEADS_TO = "leads-to";

    /** Days since 1970 of the last day that somebody is taken in; one that is full or has no start has none. */
    static final String OFFERED_UNTIL = "offered-until";

    /** Doc values: {@link #UNKNOWN} when not known. */
    static final String WEEKS = "weeks";

    /** Doc values: as {@link #WEEKS}. */
    static final String COST = "cost";

    /** Comes after all that is known. */
    static final int UNKNOWN = Integer.MAX_VALUE;

    private static final SourceJson<TrainingSnapshot> JSON = new SourceJson<>(TrainingSnapshot.class);

    private TrainingDocument() {}

    static Document of(TrainingSnapshot training, ScoringPolicy policy, Taxonomy taxonomy) {
        Document document = new Document();
        document.add(new StoredField(Fields.SOURCE, JSON.write(training)));
        FactFields.add(Candidate.of(Learnt.alone(training), policy, taxonomy), document);
        regions(training).forEach(region -> document.add(new StringField(REGION, region, Field.Store.NO)));
        training.occupationGroups().forEach(group -> document.add(new StringField(LEADS_TO, group, Field.Store.NO)));
        offeredUntil(training)
                .ifPresent(last -> document.add(new LongField(OFFERED_UNTIL, last.toEpochDay(), Field.Store.NO)));
        document.add(new NumericDocValuesField(WEEKS, orUnknown(training.weeks())));
        document.add(new NumericDocValuesField(COST, orUnknown(training.cost())));
        return document;
    }

    private static Stream<String> regions(TrainingSnapshot training) {
        Stream<String> counties = training.municipalities().stream()
                .flatMap(code -> Places.sweden().municipality(code).stream())
                .map(Municipality::county);
        Stream<String> wider = training.distance() ? Stream.of(Places.NATION, ANYWHERE) : Stream.of(Places.NATION);
        return Stream.concat(wider, counties).distinct();
    }

    private static Optional<LocalDate> offeredUntil(TrainingSnapshot training) {
        return training.starts().stream()
                .filter(StartFact::hasPlace)
                .map(StartFact::until)
                .max(LocalDate::compareTo);
    }

    private static int orUnknown(Integer known) {
        return known == null ? UNKNOWN : known;
    }

    static TrainingSnapshot read(Document stored) {
        return JSON.read(stored.getBinaryValue(Fields.SOURCE));
    }
}
