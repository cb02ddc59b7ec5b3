package se.jobbspar.matching.headcount;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.matching.OtherServices;
import se.jobbspar.matching.ServiceTest;
import se.jobbspar.testkit.DocumentedAnswers;
import se.jobbspar.testkit.Jobs;
import se.jobbspar.testkit.Municipalities;
import se.jobbspar.testkit.People;
import se.jobbspar.testkit.Tokens;

/** Seven assistant nurses like Amina live in Kiruna, where nobody else does; they speak Swedish at B1. */
@ServiceTest
class HeadcountResourceTest {
    private static final DocumentedAnswers DOCUMENTED = new DocumentedAnswers(Path.of("openapi.yaml"));
    private static final String KIRUNA = "2584";
    private static final String MALA = "2418";
    private static final UUID DRAFT = UUID.fromString("5a0d7e52-64a1-4a35-9a2e-3c6f1d0b9c11");

    /** Swedish at a level that nobody of them has. */
    private static final String JOB = """
            {"inline":{"occupationGroup":"5321","requirements":[
             {"kind":"language","concept":"sv","level":"C2","importance":"must"}]},"region":"%s"}""";

    private static boolean filled;

    @BeforeEach
    void fillTopicsOnce() {
        if (filled) {
            return;
        }
        filled = true;
        OtherServices.createTopics();
        OtherServices.publish(
                Stream.generate(HeadcountResourceTest::nurse).limit(7).toArray(ParticipantSnapshot[]::new));
        OtherServices.publish(Jobs.underskoterska(), draft(Jobs.underskoterska()));
        OtherServices.awaitTakenIn();
    }

    private static ParticipantSnapshot nurse() {
        ParticipantSnapshot amina = People.amina();
        return new ParticipantSnapshot(
                UUID.randomUUID(),
                1,
                "KIR-2222",
                KIRUNA,
                List.of(KIRUNA),
                Instant.parse("2026-11-22T06:00:00Z"),
                amina.skills(),
                amina.experiences(),
                amina.educations(),
                amina.languages(),
                amina.licences(),
                amina.wishes());
    }

    private static VacancySnapshot draft(VacancySnapshot job) {
        return new VacancySnapshot(
                DRAFT,
                1,
                VacancyStatus.DRAFT,
                job.employer(),
                job.title(),
                job.occupation(),
                job.occupationGroup(),
                job.municipality(),
                job.workingTimes(),
                job.requirements(),
                job.lastDay(),
                job.updatedAt());
    }

    private static ValidatableResponse count(String token, String body) {
        return given().filter(DOCUMENTED)
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Accept-Language", "sv")
                .body(body)
                .post("/matching/v1/counts")
                .then();
    }

    private static String known(UUID id) {
        return """
                {"demand":{"type":"vacancy","id":"%s"},"region":"%s"}""".formatted(id, KIRUNA);
    }

    @Test
    void employerLearnsHowManyEachMustKeepsOutAndNobodysName() {
        count(Tokens.employer("5566778899"), JOB.formatted(KIRUNA))
                .statusCode(200)
                .body("readiness.readiness", equalTo(List.of("now", "not-yet", "ask")))
                .body("readiness.people.atLeast", equalTo(List.of(0, 5, 0)))
                .body("readiness[1].strengths.people.atLeast", hasItem(5))
                .body("withoutMust.label", hasItem("svenska"))
                .body("withoutMust.find { it.label == 'svenska' }.level", equalTo("C2"))
                .body("withoutMust.find { it.label == 'svenska' }.notYet.atLeast", equalTo(0))
                .body("policy", equalTo("v2"));
    }

    @ParameterizedTest
    @CsvSource({KIRUNA + ",5", "25,5", "00,5", MALA + ",0"})
    void peopleAreCountedWhereTheyLive(String region, int atLeast) {
        count(Tokens.planner(Municipalities.OREBRO), JOB.formatted(region))
                .statusCode(200)
                .body("region", equalTo(region))
                .body("readiness[1].people.atLeast", equalTo(atLeast));
    }

    @Test
    void knownVacancyIsCountedForAndADraftIsNobodysBusiness() {
        count(Tokens.coach(KIRUNA), known(Jobs.underskoterska().id()))
                .statusCode(200)
                .body("readiness.people.sum { it.atLeast }", equalTo(5));
        count(Tokens.coach(KIRUNA), known(DRAFT)).statusCode(404);
        count(Tokens.coach(KIRUNA), known(UUID.randomUUID())).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"region\":\"18\"}",
                "{\"demand\":{\"type\":\"vacancy\",\"id\":\"5a0d7e52-64a1-4a35-9a2e-3c6f1d0b9c11\"},"
                        + "\"inline\":{\"occupationGroup\":\"5321\"},\"region\":\"18\"}"
            })
    void oneDemandIsNeeded(String body) {
        count(Tokens.planner(KIRUNA), body).statusCode(400).body("errors.field", hasItem("demand"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "2599", "Kiruna", ""})
    void regionThatNobodyLivesInIsNamed(String region) {
        count(Tokens.planner(KIRUNA), JOB.formatted(region)).statusCode(400).body("errors.field", hasItem("region"));
    }

    @Test
    void unknownKindIsAnsweredWithThoseThereAre() {
        count(Tokens.planner(KIRUNA), """
                {"demand":{"type":"participant","id":"%s"},"region":"18"}""".formatted(DRAFT))
                .statusCode(400)
                .body("errors.field", hasItem("demand.type"))
                .body("errors[0].allowed", hasItems("vacancy", "shortage-occupation"));
    }

    @Test
    void jobIsHeldToTheRulesOfAPostedOne() {
        count(Tokens.employer("5566778899"), """
                {"inline":{"occupation":"http://data.europa.eu/esco/occupation/none"},"region":"18"}""").statusCode(422).body("errors.field", hasItem("inline.occupation"));
        count(Tokens.employer("5566778899"), """
                {"inline":{"occupationGroup":"0000","municipality":"9999","otherMunicipalities":["1880","9999"],"remote":false,"requirements":[
                 {"kind":"language","concept":"sv","level":"Z9","importance":"must"}]},"region":"18"}""")
                .statusCode(422)
                .body(
                        "errors.field",
                        hasItems(
                                "inline.occupationGroup",
                                "inline.municipality",
                                "inline.otherMunicipalities[1]",
                                "inline.requirements[0].level"));
        count(Tokens.employer("5566778899"), "{\"inline\":{},\"region\":\"18\"}")
                .statusCode(422)
                .body("errors.field", everyItem(equalTo("inline.occupation")))
                .body("errors", hasSize(1));
    }

    @Test
    void partnersAreNotTold() {
        count(Tokens.partner("matching"), JOB.formatted(KIRUNA)).statusCode(403);
    }
}
