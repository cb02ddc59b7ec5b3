package se.jobbspar.matching.candidate;

import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.matching.index.Fields;
import se.jobbspar.matching.index.SourceJson;
import se.jobbspar.matching.index.StrengthField;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.taxonomy.Places;

/** Writes a person's facts as terms: one field per facet, the strength as frequency. */
final class CandidateDocument {
    private static final SourceJson<ParticipantSnapshot> JSON = new SourceJson<>(ParticipantSnapshot.class);

    private CandidateDocument() {}

    static Document of(Candidate candidate) {
        Document document = new Document();
        document.add(new StoredField(Fields.SOURCE, JSON.write(candidate.snapshot())));
        if (!candidate.isEmpty()) {
            FactFields.add(candidate, document);
            addUse(candidate, document);
        }
        if (!candidate.isEmpty() && !candidate.snapshot().withheld()) {
            addPlaces(candidate.snapshot(), document);
            addPool(candidate.snapshot(), document);
        }
        return document;
    }

    private static void addPlaces(ParticipantSnapshot person, Document document) {
        person.visibleTo().stream()
                .distinct()
                .forEach(code -> document.add(new StringField(CandidateFields.VISIBLE, code, Field.Store.NO)));
        // Who is counted by place looks for work: no staff are.
        if (person.home().equals(person.municipality())) {
            Places.sweden()
                    .around(person.municipality())
                    .forEach(code -> document.add(new StringField(CandidateFields.HOME, code, Field.Store.NO)));
        }
    }

    private static void addPool(ParticipantSnapshot person, Document document) {
        if (person.pool() != null) {
            document.add(new StringField(
                    CandidateFields.POOL, CandidateFields.pool(person.home(), person.pool()), Field.Store.NO));
        }
    }

    private static void addUse(Candidate candidate, Document document) {
        document.add(new NumericDocValuesField(
                CandidateFields.SKILLS, candidate.skills().size()));
        document.add(new StrengthField(
                CandidateFields.USE,
                candidate.skills().stream().collect(Collectors.toMap(skill -> skill, skill -> 1))));
    }

    static ParticipantSnapshot read(Document stored) {
        return JSON.read(stored.getBinaryValue(Fields.SOURCE));
    }
}
