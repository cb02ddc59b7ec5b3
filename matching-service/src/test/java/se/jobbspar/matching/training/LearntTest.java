package se.jobbspar.matching.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.matching.score.Population.TODAY;
import static se.jobbspar.matching.training.Trainings.gives;
import static se.jobbspar.matching.training.Trainings.training;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Status;
import se.jobbspar.matching.score.policy.PolicyV2;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.testkit.People;

class LearntTest {
    @Test
    void languageIsLearntInAllThatOneDoesInIt() {
        assertEquals(new LanguageFact("sv", Cefr.B1, Cefr.B1, Cefr.B1, Cefr.B1, Cefr.B1, null), learnt("sv", "B1"));
    }

    @Test
    void whatIsGivenInOneModalityIsLearntInThatAlone() {
        assertEquals(
                new LanguageFact("sv", Cefr.A1, Cefr.A1, Cefr.A1, Cefr.A1, Cefr.C1, null), learnt("sv:writing", "C1"));
    }

    @Test
    void whoLearnsToWriteSpeaksAsBefore() {
        ParticipantSnapshot before = speaking(new LanguageFact("sv", Cefr.B1, null, Cefr.B1, Cefr.B1, Cefr.A2, null));
        ParticipantSnapshot after = Learnt.by(before, giving("sv:writing", "C1"));

        assertEquals(
                new LanguageFact("sv", Cefr.B1, null, Cefr.B1, Cefr.B1, Cefr.C1, null),
                after.languages().getLast());
        assertEquals(Status.PARTLY, status(after, "sv"));
        assertEquals(Status.MET, status(after, "sv:writing"));
    }

    private static ParticipantSnapshot speaking(LanguageFact language) {
        ParticipantSnapshot anybody = People.mikael();
        return new ParticipantSnapshot(
                anybody.id(),
                anybody.version(),
                anybody.code(),
                anybody.municipality(),
                anybody.visibleTo(),
                anybody.updatedAt(),
                List.of(),
                List.of(),
                List.of(),
                List.of(language),
                List.of(),
                anybody.wishes());
    }

    /** Of a must of C1. */
    private static Status status(ParticipantSnapshot person, String language) {
        Taxonomy taxonomy = Taxonomy.starter();
        RequirementFact must = new RequirementFact(RequirementKind.LANGUAGE, language, "C1", Importance.MUST);
        Ask ask = new Ask(Optional.empty(), List.of(), List.of(), List.of(), List.of(must));
        return Demand.of(ask, PolicyV2.POLICY, taxonomy)
                .musts()
                .getFirst()
                .status(Candidate.of(person, PolicyV2.POLICY, taxonomy), TODAY);
    }

    private static LanguageFact learnt(String concept, String level) {
        return Learnt.alone(giving(concept, level)).languages().getFirst();
    }

    private static TrainingSnapshot giving(String concept, String level) {
        return training("Kurs", 5, 0, List.of(gives(RequirementKind.LANGUAGE, concept, level)), List.of());
    }
}
