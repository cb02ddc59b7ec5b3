package se.jobbspar.matching.gap;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static se.jobbspar.matching.training.Trainings.START;
import static se.jobbspar.matching.training.Trainings.asks;
import static se.jobbspar.matching.training.Trainings.gives;
import static se.jobbspar.matching.training.Trainings.held;
import static se.jobbspar.matching.training.Trainings.training;
import static se.jobbspar.testkit.Municipalities.OREBRO;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.contracts.training.v1.StartFact;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.matching.OtherServices;
import se.jobbspar.matching.ServiceTest;
import se.jobbspar.testkit.DocumentedAnswers;
import se.jobbspar.testkit.People;
import se.jobbspar.testkit.Tokens;

/** What a coach is told of the way from Mikael, given notice in a warehouse, to a job with a truck. */
@ServiceTest
class GapTest {
    private static final DocumentedAnswers DOCUMENTED = new DocumentedAnswers(Path.of("openapi.yaml"));
    private static final ParticipantSnapshot MIKAEL = People.mikael();
    private static final String LICENCE = "urn:jobbspar:licence:";

    /** The law asks for the truck, the employer for dangerous goods. */
    private static final VacancySnapshot TRUCK_JOB =
            job("Truckförare", "8344", asks(RequirementKind.LICENCE, LICENCE + "adr", null));

    private static final TrainingSnapshot TRUCK = held(
            training(
                    "Truckförarutbildning",
                    3,
                    9500,
                    List.of(gives(RequirementKind.LICENCE, LICENCE + "truckkort", null)),
                    List.of(
                            asks(RequirementKind.LANGUAGE, "sv", "B1"),
                            asks(
                                    RequirementKind.SKILL,
                                    "http://data.europa.eu/esco/skill/52c19dc8-651f-4095-98fe-dcb2799d702e",
                                    null))),
            List.of("1883", OREBRO),
            false,
            new StartFact(START, START, 10));
    private static final TrainingSnapshot ADR = held(
            training(
                    "Farligt gods",
                    1,
                    4000,
                    List.of(gives(RequirementKind.LICENCE, LICENCE + "adr", null)),
                    List.of(asks(RequirementKind.LICENCE, LICENCE + "truckkort", null))),
            List.of(),
            true,
            new StartFact(START.minusDays(1), START.minusDays(1), 3),
            new StartFact(START.plusWeeks(3), START.plusWeeks(2), null),
            new StartFact(START.plusWeeks(4), START.plusWeeks(3), null));
    private static final TrainingSnapshot BOTH = training(
            "Lager och gods",
            6,
            null,
            List.of(
                    gives(RequirementKind.LICENCE, LICENCE + "truckkort", null),
                    gives(RequirementKind.LICENCE, LICENCE + "adr", null)),
            List.of());
    private static final TrainingSnapshot FULL = held(
            training("Fullt", 1, 0, BOTH.gives(), List.of()), List.of("1880"), false, new StartFact(START, START, 0));

    // The service's port is not known before the first test.
    private static boolean filled;

    @BeforeEach
    void fillTopicsOnce() {
        if (filled) {
            return;
        }
        filled = true;
        OtherServices.createTopics();
        OtherServices.publish(MIKAEL);
        OtherServices.publish(TRUCK_JOB);
        List.of(TRUCK, ADR, BOTH, FULL).forEach(training -> OtherServices.publish(Topics.TRAININGS, training));
        OtherServices.awaitTakenIn();
    }

    @Test
    void waysAreTheShortestFirstInTheOrderToTakeThemAndThoseThatCloseAPartComeLast() {
        find(Tokens.coach(OREBRO), "vacancy", TRUCK_JOB.id().toString())
                .statusCode(200)
                .header("Content-Language", "sv")
                .body("subject.label", equalTo(MIKAEL.code()))
                .body("target.label", equalTo("Truckförare"))
                .body("region", equalTo("18"))
                .body("readiness", equalTo("not-yet"))
                .body("missing.concept.label", contains("ADR-intyg (farligt gods)", "Truckkort"))
                .body("missing.closedBy", contains("training", "training"))
                .body("missing[1].text", equalTo("Truckkort: saknas"))
                .body(
                        "ways.trainings.label",
                        contains(
                                List.of("Truckförarutbildning", "Farligt gods"),
                                List.of("Lager och gods"),
                                List.of("Truckförarutbildning")))
                .body("ways.weeks", contains(4, 6, 3))
                .body("ways.cost", contains(13500, null, 9500))
                .body("ways.readinessAfter", contains("now", "now", "not-yet"))
                .body("ways[0].missing", empty())
                .body("ways[2].missing.concept.label", contains("ADR-intyg (farligt gods)"))
                .body("total", equalTo(3))
                .body("cutShort", equalTo(false));
    }

    @Test
    void stepSaysWhenItCanBeTakenAfterTheOneBeforeItAndWhatToAskAbout() {
        ValidatableResponse gap =
                find(Tokens.coach(OREBRO), "vacancy", TRUCK_JOB.id().toString());
        int before = gap.extract().path("score");

        gap.body("ways[0].trainings[0].start", equalTo(START.toString()))
                .body("ways[0].trainings[0].places", equalTo(10))
                .body("ways[0].trainings[0].municipality", equalTo("1880"))
                .body("ways[0].trainings[0].ask.kind", contains("unknown"))
                .body("ways[0].trainings[1].start", equalTo(START.plusWeeks(3).toString()))
                .body("ways[0].trainings[1].until", equalTo(START.plusWeeks(2).toString()))
                .body("ways[0].trainings[1].places", nullValue())
                .body("ways[0].trainings[1].municipality", nullValue())
                .body("ways[0].trainings[1].distance", equalTo(true))
                .body("ways[0].trainings[1].ask", empty())
                .body("ways[0].scoreAfter", greaterThan(before));
    }

    @Test
    void whatNoTrainingClosesIsSaid() {
        VacancySnapshot doctor = job(
                "Läkare",
                "2212",
                asks(RequirementKind.EXPERIENCE, "http://data.europa.eu/esco/occupation/none", "24"),
                asks(RequirementKind.LICENCE, LICENCE + "kylcertifikat", null));
        OtherServices.publish(doctor);
        OtherServices.awaitTakenIn();

        find(Tokens.coach(OREBRO), "vacancy", doctor.id().toString())
                .statusCode(200)
                .body("missing.find { it.criterion == 'experience' }.closedBy", equalTo("work"))
                .body(closedBy("legitimation-lakare"), equalTo("authority"))
                .body(closedBy("kylcertifikat"), equalTo("no-training-known"))
                .body("ways", empty())
                .body("total", equalTo(0));
    }

    @Test
    void occupationIsATargetByItsGroupToo() {
        find(Tokens.coach(OREBRO), "occupation", "8344")
                .statusCode(200)
                .body("target.label", equalTo("Truckförare"))
                .body("ways[0].trainings.label", contains("Truckförarutbildning"))
                .body("ways[0].readinessAfter", equalTo("now"));
        find(Tokens.coach(OREBRO), "occupation", "0000").statusCode(404);
        find(Tokens.coach(OREBRO), "vacancy", UUID.randomUUID().toString()).statusCode(404);
        find(Tokens.coach(OREBRO), "vacancy", "8344").statusCode(404);
        find(Tokens.coach(OREBRO), "course", "8344")
                .statusCode(400)
                .body("errors.field", hasItem("target.type"))
                .body("errors[0].allowed", hasItem("occupation"));
    }

    @Test
    void trainingsElsewhereAreFoundWhereTheyAreAskedForAndMoreThanAreTriedAreTold() {
        VacancySnapshot builder =
                job("Ställningsbyggare", null, asks(RequirementKind.LICENCE, LICENCE + "stallningsbyggare", null));
        OtherServices.publish(builder);
        for (int i = 0; i < 11; i++) {
            TrainingSnapshot one = training(
                    "Ställning " + i,
                    2,
                    0,
                    List.of(gives(RequirementKind.LICENCE, LICENCE + "stallningsbyggare", null)),
                    List.of());
            OtherServices.publish(
                    Topics.TRAININGS, held(one, List.of("2580", "0180"), false, new StartFact(START, START, null)));
        }
        OtherServices.awaitTakenIn();

        find(Tokens.coach(OREBRO), "vacancy", builder.id().toString()).body("ways", empty());
        post(Tokens.coach(OREBRO), """
                {"subject":{"type":"participant","id":"%s"},"target":{"type":"vacancy","id":"%s"},"region":"01"}""".formatted(MIKAEL.id(), builder.id()))
                .statusCode(200)
                .body("region", equalTo("01"))
                .body("ways[0].trainings[0].municipality", equalTo("0180"))
                .body("total", equalTo(10))
                .body("cutShort", equalTo(true));
        post(Tokens.coach(OREBRO), """
                {"subject":{"type":"participant","id":"%s"},"target":{"type":"vacancy","id":"%s"},"region":"99"}""".formatted(MIKAEL.id(), builder.id()))
                .statusCode(400)
                .body("errors.field", contains("region"));
    }

    @Test
    void changedTrainingChangesTheWays() {
        TrainingSnapshot quick = training(
                "Snabbt", 1, 0, List.of(gives(RequirementKind.LICENCE, LICENCE + "traverskort", null)), List.of());
        VacancySnapshot crane = job("Kranförare", null, asks(RequirementKind.LICENCE, LICENCE + "traverskort", null));
        OtherServices.publish(crane);
        OtherServices.publish(Topics.TRAININGS, quick);
        OtherServices.awaitTakenIn();
        String id = crane.id().toString();
        find(Tokens.coach(OREBRO), "vacancy", id).body("ways.trainings.label", contains(List.of("Snabbt")));

        OtherServices.publish(Topics.TRAININGS, held(quick, List.of("1880"), false, new StartFact(START, START, 0)));
        OtherServices.awaitTakenIn();

        find(Tokens.coach(OREBRO), "vacancy", id)
                .body("ways", empty())
                .body("missing.closedBy", contains("no-training-known"));
    }

    @Test
    void onlyWhoMayHaveAListOfThePersonIsToldOfTheGap() {
        String job = TRUCK_JOB.id().toString();
        find(Tokens.coach("1883"), "vacancy", job).statusCode(404);
        find(Tokens.hr(OREBRO), "vacancy", job).statusCode(404);
        for (String token : List.of(Tokens.planner(OREBRO), Tokens.admin(), Tokens.partner("vacancy:read"))) {
            find(token, "vacancy", job).statusCode(403);
        }
    }

    @Test
    void profileOfSomebodyProtectedIsJudgedAndAVersionIsWaitedFor() {
        String target = "\"target\":{\"type\":\"vacancy\",\"id\":\"" + TRUCK_JOB.id() + "\"}}";
        post(Tokens.coach(OREBRO), """
                {"subject":{"type":"participant","profile":{"municipality":"1880","licences":[{"concept":"urn:jobbspar:licence:truckkort"}]}},
                """ + target)
                .statusCode(200)
                .body("subject.label", nullValue())
                .body("missing.concept.label", contains("ADR-intyg (farligt gods)"))
                .body("ways[0].trainings.label", contains("Farligt gods"));
        post(Tokens.coach(OREBRO), """
                {"subject":{"type":"participant","id":"%s","version":999},%s""".formatted(MIKAEL.id(), target))
                .statusCode(503)
                .body("type", containsString("index-not-ready"));
        post(Tokens.coach(OREBRO), "{\"subject\":{\"type\":\"vacancy\",\"id\":\"" + MIKAEL.id() + "\"}," + target)
                .statusCode(400);
        post(Tokens.coach(OREBRO), "{\"subject\":{\"type\":\"participant\"}," + target)
                .statusCode(400)
                .body("errors.field", contains("subject"));
    }

    private static String closedBy(String licence) {
        return "missing.find { it.concept.id == '" + LICENCE + licence + "' }.closedBy";
    }

    private static VacancySnapshot job(String title, String group, RequirementFact... musts) {
        return new VacancySnapshot(
                UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)),
                1,
                VacancyStatus.PUBLISHED,
                UUID.randomUUID(),
                title,
                null,
                group,
                OREBRO,
                List.of(),
                List.of(musts),
                null,
                Instant.parse("2026-11-28T08:00:00Z"));
    }

    private static ValidatableResponse find(String token, String type, String id) {
        return post(token, """
                {"subject":{"type":"participant","id":"%s"},"target":{"type":"%s","id":"%s"}}""".formatted(MIKAEL.id(), type, id));
    }

    private static ValidatableResponse post(String token, String body) {
        return given().filter(DOCUMENTED)
                .auth()
                .oauth2(token)
                .header("Accept-Language", "sv")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/matching/v1/gaps")
                .then();
    }
}
