package se.jobbspar.matching.effect;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.matching.training.Trainings.START;
import static se.jobbspar.matching.training.Trainings.asks;
import static se.jobbspar.matching.training.Trainings.gives;
import static se.jobbspar.matching.training.Trainings.held;
import static se.jobbspar.matching.training.Trainings.training;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.contracts.participant.v1.LicenceFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.shortage.v1.ShortageOccupationSnapshot;
import se.jobbspar.contracts.shortage.v1.Situation;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.contracts.training.v1.StartFact;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.matching.OtherServices;
import se.jobbspar.matching.ServiceTest;
import se.jobbspar.matching.live.LiveFeeds;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.testkit.DocumentedAnswers;
import se.jobbspar.testkit.People;
import se.jobbspar.testkit.Tokens;

/** What a planner in Luleå is told: many there have worked in warehouses, and few have the licence for a truck. */
@ServiceTest
class EffectTest {
    private static final DocumentedAnswers DOCUMENTED = new DocumentedAnswers(Path.of("openapi.yaml"));
    private static final String LULEA = "2580";
    private static final String LULEAS_LABOUR_MARKET = "LA2464";
    /** Arjeplog in Luleå's county, which is judged, and Sorsele in the next. */
    private static final String LABOUR_MARKET_OF_TWO_COUNTIES = "LA2459";

    private static final String TRUCK_LICENCE = "urn:jobbspar:licence:truckkort";
    private static final TrainingSnapshot TRUCK = held(
            training(
                    "Truck i Luleå",
                    3,
                    9500,
                    List.of(gives(RequirementKind.LICENCE, TRUCK_LICENCE, null)),
                    List.of(asks(RequirementKind.LANGUAGE, "sv", "A2"))),
            List.of(LULEA),
            false,
            new StartFact(START, START, 20));

    /** Shorter, and nobody may begin it. */
    private static final TrainingSnapshot FLUENT = held(
            training(
                    "Truck för flytande",
                    1,
                    0,
                    List.of(gives(RequirementKind.LICENCE, TRUCK_LICENCE, null)),
                    List.of(asks(RequirementKind.LANGUAGE, "sv", "C2"))),
            List.of(LULEA),
            false,
            new StartFact(START, START, 20));

    private static final ShortageOccupationSnapshot NATIONS =
            OtherServices.shortage("Truckförare", "8344", "00", Situation.SHORTAGE);

    @Inject
    LiveFeeds feeds;

    @Inject
    ScoringPolicy policy;

    @Inject
    Taxonomy taxonomy;

    @Inject
    Today today;

    // The service's port is not known before the first test.
    private static boolean filled;

    /** Lists of the nation's shortages in other tests hold what those publish. */
    @AfterAll
    static void endTheNationsShortage() {
        OtherServices.publish(new ShortageOccupationSnapshot(
                NATIONS.id(),
                NATIONS.version() + 1,
                NATIONS.name(),
                NATIONS.occupationGroups(),
                NATIONS.region(),
                Situation.BALANCE,
                NATIONS.outlook(),
                NATIONS.round(),
                NATIONS.source(),
                NATIONS.updatedAt()));
    }

    @BeforeEach
    void fillTopicsOnce() {
        if (filled) {
            return;
        }
        filled = true;
        OtherServices.createTopics();
        List<ParticipantSnapshot> people = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            people.add(warehouseWorker("urn:jobbspar:licence:b", Cefr.B1));
        }
        people.add(warehouseWorker("urn:jobbspar:licence:b", Cefr.A1));
        people.add(warehouseWorker(TRUCK_LICENCE, Cefr.B1));
        OtherServices.publish(people.toArray(ParticipantSnapshot[]::new));
        OtherServices.publish(
                OtherServices.shortage("Truckförare", "8344", "25", Situation.SHORTAGE),
                OtherServices.shortage("Läkare", "2212", "25", Situation.SHORTAGE));
        OtherServices.publish(NATIONS);
        OtherServices.publish(Topics.TRAININGS, TRUCK);
        OtherServices.publish(Topics.TRAININGS, FLUENT);
        for (int i = 0; i < 4; i++) {
            OtherServices.publish(Topics.TRAININGS, inStockholm("Truck i Stockholm " + i));
        }
        OtherServices.awaitTakenIn();
    }

    @Test
    void whoLacksWhatATrainingGivesAndMayBeginItIsCountedInFives() {
        effects(Tokens.planner(LULEA), LULEA)
                .statusCode(200)
                .body("judgedFor", equalTo("25"))
                .body("trainings.label", contains("Truck i Luleå", "Truck för flytande"))
                .body("trainings[0].people", equalTo(Map.of("atLeast", 5, "atMost", 9)))
                .body("trainings[0].occupations.label", contains("Truckförare"))
                .body("trainings[0].occupations[0].people.atMost", equalTo(9))
                .body("untaught.label", contains("Läkare"))
                .body("untaught[0].notYet.atMost", equalTo(4))
                .body("cutShort", equalTo(false));
    }

    @Test
    void regionIsNotTheNationAndNobodyElseAsks() {
        effects(Tokens.coach(LULEA), "25").statusCode(200).body("trainings[0].people.atLeast", equalTo(5));
        effects(Tokens.coach(LULEA), LULEAS_LABOUR_MARKET)
                .statusCode(200)
                .body("judgedFor", equalTo("25"))
                .body("trainings[0].people.atLeast", equalTo(5));
        effects(Tokens.coach(LULEA), "2505").statusCode(200).body("trainings[0].people.atMost", equalTo(4));
        effects(Tokens.coach(LULEA), "00").statusCode(400).body("errors.field", contains("region"));
        for (String token : List.of(Tokens.hr(LULEA), Tokens.admin(), Tokens.partner("vacancy:read"))) {
            effects(token, LULEA).statusCode(403);
        }
    }

    @Test
    void countyOfWhichNothingIsJudgedHasTheNationsShortageAndMoreTrainingsThanAreTriedAreTold() {
        effects(Tokens.planner("0180"), "0180")
                .statusCode(200)
                .body("judgedFor", equalTo("00"))
                .body("trainings.label", everyItem(startsWith("Truck i Stockholm")))
                .body("trainings.size()", equalTo(3))
                .body("cutShort", equalTo(true));
    }

    @Test
    void labourMarketOfSeveralCountiesHasTheNationsShortageAndItsCountiesTrainings() {
        effects(Tokens.planner("2506"), LABOUR_MARKET_OF_TWO_COUNTIES)
                .statusCode(200)
                .body("judgedFor", equalTo("00"))
                .body("trainings.label", contains("Truck för flytande", "Truck i Luleå"));
    }

    /** Most occupations with the nation's, and far more people, are counted in less than {@link EffectConfig#patience}. */
    @Test
    void whoAsksForMoreThanThereIsTimeForIsToldThatItIsCutShort() {
        Effects hurried = new Effects(feeds, policy, taxonomy, today, new EffectConfig() {
            @Override
            public int atOnce() {
                return 1;
            }

            @Override
            public Duration patience() {
                return Duration.ZERO;
            }
        });

        EffectResponse told = hurried.of(LULEA, List.of("25"));

        assertTrue(told.cutShort());
        assertEquals(List.of(), told.trainings());
        assertEquals(List.of(), told.untaught(), "of what is not counted nothing is said");
    }

    private static TrainingSnapshot inStockholm(String name) {
        return held(
                training(name, 3, 0, List.of(gives(RequirementKind.LICENCE, TRUCK_LICENCE, null)), List.of()),
                List.of("0180"),
                false,
                new StartFact(START, START, 20));
    }

    private static ParticipantSnapshot warehouseWorker(String licence, Cefr swedish) {
        ParticipantSnapshot mikael = People.mikael();
        return new ParticipantSnapshot(
                UUID.randomUUID(),
                1,
                "LUL-TEST",
                LULEA,
                List.of(LULEA),
                mikael.updatedAt(),
                mikael.skills(),
                mikael.experiences(),
                mikael.educations(),
                List.of(new LanguageFact("sv", swedish, swedish, swedish, swedish, swedish, null)),
                List.of(new LicenceFact(licence, null, null)),
                mikael.wishes());
    }

    private static ValidatableResponse effects(String token, String region) {
        return given().filter(DOCUMENTED)
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("{\"region\":\"" + region + "\"}")
                .post("/matching/v1/training-effects")
                .then();
    }
}
