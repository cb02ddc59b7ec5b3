package se.jobbspar.matching.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.matching.training.Trainings.START;
import static se.jobbspar.matching.training.Trainings.asks;
import static se.jobbspar.matching.training.Trainings.gives;
import static se.jobbspar.matching.training.Trainings.held;
import static se.jobbspar.matching.training.Trainings.training;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.training.v1.StartFact;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.score.policy.PolicyV2;
import se.jobbspar.taxonomy.Taxonomy;

/** Which trainings are found for a requirement, and in which order. */
class TrainingIndexTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final TrainingFilter OREBRO = new TrainingFilter(List.of("18"), TODAY);
    private static final String HYGIENE = "http://data.europa.eu/esco/skill/0450eaee-1a00-4622-8f4e-5356fce816d2";
    private static final TrainingSnapshot SFI =
            training("Sfi D", 20, 0, List.of(gives(RequirementKind.LANGUAGE, "sv", "B1")), List.of());

    private final Taxonomy taxonomy = Taxonomy.starter();
    private TrainingIndex index;

    @BeforeEach
    void open() throws IOException {
        index = TrainingIndex.open(new ByteBuffersDirectory(), PolicyV2.POLICY, taxonomy);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void theShortestThenTheCheapestComesFirstAndTheRestIsCounted() throws IOException {
        apply(sfi("lång", 30, 0), sfi("dyr", 10, 900), sfi("okänd kostnad", 10, null), sfi("okänd längd", null, 0));
        apply(sfi("billig", 10, 100));

        Offers offers = index.meeting(must(RequirementKind.LANGUAGE, "sv", "B1"), OREBRO, 4);

        assertEquals(List.of("billig", "dyr", "okänd kostnad", "lång"), names(offers));
        assertEquals(5, offers.total());
    }

    @Test
    void whatItGivesMeetsWhatThePolicySaysThatItMeets() throws IOException {
        apply(
                SFI,
                training(
                        "CE",
                        15,
                        0,
                        List.of(gives(RequirementKind.LICENCE, "urn:jobbspar:licence:ce", null)),
                        List.of()),
                training("Hygien", 2, 0, List.of(gives(RequirementKind.SKILL, HYGIENE, "2")), List.of()),
                training("Vård", 60, 0, List.of(gives(RequirementKind.EDUCATION, "723", "33")), List.of()),
                training("Skriva", 4, 0, List.of(gives(RequirementKind.LANGUAGE, "sv:writing", "C1")), List.of()));

        assertEquals(List.of("Sfi D"), meeting(must(RequirementKind.LANGUAGE, "sv", "A2")));
        assertEquals(List.of(), meeting(must(RequirementKind.LANGUAGE, "sv", "B2")));
        assertEquals(List.of("Skriva"), meeting(must(RequirementKind.LANGUAGE, "sv:writing", "C1")));
        assertEquals(List.of(), meeting(must(RequirementKind.LANGUAGE, "en", "A1")));
        assertEquals(List.of("CE"), meeting(must(RequirementKind.LICENCE, "urn:jobbspar:licence:b", null)));
        assertEquals(List.of("Hygien"), meeting(must(RequirementKind.SKILL, HYGIENE, "2")));
        assertEquals(List.of(), meeting(must(RequirementKind.SKILL, HYGIENE, "3")));
        assertEquals(List.of("Vård"), meeting(must(RequirementKind.EDUCATION, "723", "3")));
        assertEquals(List.of(), meeting(must(RequirementKind.EDUCATION, "52", "3")));
    }

    @Test
    void whatIsElsewhereOrFullOrHasBegunOrIsGoneIsNotOffered() throws IOException {
        WeightedRequirement swedish = must(RequirementKind.LANGUAGE, "sv", "B1");
        apply(SFI);
        assertEquals(List.of("Sfi D"), meeting(swedish));

        TrainingSnapshot inSkane = held(SFI, List.of("1280"), false, new StartFact(START, START, null));
        apply(inSkane);
        assertEquals(List.of(), meeting(swedish));
        assertEquals(List.of("Sfi D"), names(index.meeting(swedish, new TrainingFilter(List.of("00"), TODAY), 9)));

        assertEquals(
                List.of("Sfi D"), names(index.meeting(swedish, new TrainingFilter(List.of("18", "12"), TODAY), 9)));

        TrainingSnapshot remote = held(inSkane, List.of("1280"), true, new StartFact(START, START, null));
        apply(remote);
        assertEquals(List.of("Sfi D"), meeting(swedish));

        TrainingSnapshot full = held(remote, List.of("1880"), true, new StartFact(START, START, 0));
        apply(full);
        assertEquals(List.of(), meeting(swedish));

        TrainingSnapshot lastDay = held(full, List.of("1880"), false, new StartFact(TODAY.minusDays(9), TODAY, 1));
        apply(lastDay);
        assertEquals(List.of("Sfi D"), meeting(swedish));
        assertEquals(List.of(), names(index.meeting(swedish, new TrainingFilter(List.of("18"), TODAY.plusDays(1)), 9)));

        index.bury(SFI.id().toString(), lastDay.version() + 1, Instant.EPOCH);
        index.refresh();
        assertEquals(List.of(), meeting(swedish));
    }

    private void apply(TrainingSnapshot... trainings) throws IOException {
        for (TrainingSnapshot training : trainings) {
            index.apply(training);
        }
        index.refresh();
    }

    private static TrainingSnapshot sfi(String name, Integer weeks, Integer cost) {
        return training(name, weeks, cost, SFI.gives(), List.of());
    }

    private WeightedRequirement must(RequirementKind kind, String concept, String level) {
        List<RequirementFact> asked = List.of(asks(kind, concept, level));
        Ask ask = new Ask(Optional.empty(), List.of(), List.of(), List.of(), asked);
        return Demand.of(ask, PolicyV2.POLICY, taxonomy).musts().getFirst();
    }

    private List<String> meeting(WeightedRequirement must) throws IOException {
        return names(index.meeting(must, OREBRO, 9));
    }

    private static List<String> names(Offers offers) {
        return offers.shortest().stream().map(TrainingSnapshot::name).toList();
    }
}
