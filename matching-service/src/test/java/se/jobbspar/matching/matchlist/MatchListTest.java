package se.jobbspar.matching.matchlist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.testkit.Municipalities.KARLSKOGA;
import static se.jobbspar.testkit.Municipalities.LINKOPING;
import static se.jobbspar.testkit.Municipalities.OREBRO;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.shortage.v1.ShortageOccupationSnapshot;
import se.jobbspar.contracts.shortage.v1.Situation;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.matching.OtherServices;
import se.jobbspar.matching.ServiceTest;
import se.jobbspar.testkit.DocumentedAnswers;
import se.jobbspar.testkit.Jobs;
import se.jobbspar.testkit.Occupations;
import se.jobbspar.testkit.People;
import se.jobbspar.testkit.Tokens;

/** Every line of the contract of match lists. */
@ServiceTest
class MatchListTest {
    // The service's port is not known before the first test.
    private static boolean filled;
    private static final DocumentedAnswers DOCUMENTED = new DocumentedAnswers(Path.of("openapi.yaml"));
    private static final String LISTS = "/matching/v1/match-lists";
    private static final ParticipantSnapshot AMINA = People.amina();
    private static final ShortageOccupationSnapshot NURSES_18 =
            OtherServices.shortage("Undersköterskor", "5321", "18", Situation.SHORTAGE);
    private static final ShortageOccupationSnapshot NURSES_00 =
            OtherServices.shortage("Undersköterskor", "5321", "00", Situation.SHORTAGE);
    private static final ShortageOccupationSnapshot COOKS_00 =
            OtherServices.shortage("Kockar", "5120", "00", Situation.PARADOX);
    private static final ShortageOccupationSnapshot ASSISTANTS_00 =
            OtherServices.shortage("Personliga assistenter", "5343", "00", Situation.SHORTAGE);
    private static final ShortageOccupationSnapshot BALANCED_18 =
            OtherServices.shortage("Barnskötare", "5311", "18", Situation.BALANCE);

    @Inject
    DataSource database;

    @BeforeEach
    void fillTopicsOnce() {
        if (filled) {
            return;
        }
        filled = true;
        OtherServices.createTopics();
        OtherServices.publish(People.all().toArray(ParticipantSnapshot[]::new));
        OtherServices.publish(Jobs.all().toArray(VacancySnapshot[]::new));
        OtherServices.publish(NURSES_18, NURSES_00, COOKS_00, ASSISTANTS_00, BALANCED_18);
        OtherServices.awaitTakenIn();
    }

    private static Response post(String token, String body) {
        return given().filter(DOCUMENTED)
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post(LISTS);
    }

    private static String body(String type, UUID id, String against, String more) {
        return """
                {"subject":{"type":"%s","id":"%s"},"against":"%s","purpose":"guidance"%s}""".formatted(type, id, against, more);
    }

    private static ValidatableResponse made(String type, UUID id, String against, String more) {
        return post(Tokens.coach(OREBRO), body(type, id, against, more))
                .then()
                .statusCode(201)
                .header("Location", matchesPattern("http://[^/]+/matching/v1/match-lists/[0-9a-f-]{36}"));
    }

    private static Response get(String token, String id) {
        return given().filter(DOCUMENTED).auth().oauth2(token).get(LISTS + "/" + id);
    }

    @Test
    void participantIsMatchedWithShortageOccupationsOfTheOwnCounty() {
        made("participant", AMINA.id(), "shortage-occupations", "")
                .body("region", equalTo("18"))
                .body("policy", equalTo("v2"))
                .body("taxonomy", containsString("starter-"))
                .body("indexPosition", containsString("jobbspar.participants.v1-0@"))
                .body("subject.label", equalTo("ORE-7K2M"))
                .body("items[0].target.label", equalTo("Undersköterskor"))
                .body("items[0].target.type", equalTo("shortage-occupation"))
                .body("items[0].outOf", equalTo(10000))
                .body("items[0].strength", oneOf("strong", "good", "possible", "weak"))
                .body("items[0].barriers", notNullValue());
    }

    @Test
    void occupationThatIsShortInTheNationAloneIsListedBesideTheCountys() {
        JsonPath list = made("participant", AMINA.id(), "shortage-occupations", "")
                .extract()
                .jsonPath();
        JsonPath county = made("participant", AMINA.id(), "shortage-occupations", ",\"region\":\"18\"")
                .extract()
                .jsonPath();

        assertEquals("Undersköterskor", list.getString("items.find { it.region == null }.target.label"));
        assertEquals(
                List.of("Personliga assistenter"), list.getList("items.findAll { it.region == '00' }.target.label"));
        assertEquals(List.of("Undersköterskor"), county.getList("items.target.label"));
        // Cooks and assistants, and not the nurses again; whoever scores nothing was considered as well.
        assertEquals(county.getInt("total") + 2, list.getInt("total"));
    }

    @Test
    void listIsMadeAgainWithOtherRequirementsAndShowsWhatMoved() {
        UUID job = Jobs.underskoterska().id();
        JsonPath first = made("vacancy", job, "participants", "").extract().jsonPath();
        String earlier = first.getString("id");

        JsonPath again = made("vacancy", job, "participants", """
                        ,"earlier":"%s","requirements":[{"kind":"language","concept":"sv","level":"C2","importance":"must"}]""".formatted(earlier))
                .body("earlier", equalTo(earlier))
                .body("requirements", hasSize(1))
                .body("left", notNullValue())
                .extract()
                .jsonPath();

        assertTrue(again.getList("items.readiness").stream().noneMatch("now"::equals), again::prettyPrint);
        assertTrue(again.getList("items.earlierRank").contains(1), again::prettyPrint);
        get(Tokens.coach(OREBRO), again.getString("id"))
                .then()
                .body("requirements[0].level", equalTo("C2"))
                .body("items.earlierRank", equalTo(again.getList("items.earlierRank")));
    }

    @Test
    void listIsComparedWithOneThatAnswersTheSameQuestion() {
        String other =
                made("participant", AMINA.id(), "vacancies", "").extract().path("id");
        UUID job = Jobs.underskoterska().id();

        for (String earlier : List.of(other, UUID.randomUUID().toString())) {
            post(Tokens.coach(OREBRO), body("vacancy", job, "participants", ",\"earlier\":\"" + earlier + "\""))
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("earlier"));
        }
    }

    @Test
    void emptyRequirementsOfAGeneratedClientAreNone() {
        made("participant", AMINA.id(), "vacancies", ",\"requirements\":[]").body("requirements", nullValue());
        made("vacancy", Jobs.underskoterska().id(), "participants", ",\"requirements\":[]")
                .body("requirements", nullValue());
    }

    @Test
    void otherRequirementsAreHeldToTheRulesOfAPostedVacancy() {
        String wrong = ",\"requirements\":[{\"kind\":\"language\",\"concept\":\"zz9\",\"importance\":\"must\"}]";
        post(Tokens.coach(OREBRO), body("vacancy", Jobs.underskoterska().id(), "participants", wrong))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("requirements[0].concept"));
        post(Tokens.coach(OREBRO), body("participant", AMINA.id(), "vacancies", wrong))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("requirements"));
    }

    @Test
    void partsAddUpToTheScoreAndTheirOutOfToTenThousand() {
        JsonPath json =
                made("participant", AMINA.id(), "vacancies", "").extract().jsonPath();
        List<Integer> scores = json.getList("items.score");
        assertTrue(scores.size() > 0);
        for (int i = 0; i < scores.size(); i++) {
            List<Integer> points = json.getList("items[" + i + "].parts.points");
            List<Integer> outOf = json.getList("items[" + i + "].parts.outOf");
            assertEquals(
                    scores.get(i), points.stream().mapToInt(Integer::intValue).sum());
            assertEquals(10000, outOf.stream().mapToInt(Integer::intValue).sum());
            assertEquals(i + 1, json.getInt("items[" + i + "].rank"));
        }
    }

    @Test
    void everyRequirementIsAnsweredWithALabelAndEvidence() {
        String item = "items.find { it.target.id == '" + Jobs.underskoterska().id() + "' }";
        made("participant", AMINA.id(), "vacancies", "")
                .body(item + ".readiness", equalTo("not-yet"))
                .body(item + ".requirements.find { it.criterion == 'languages' }.status", equalTo("partly"))
                .body(item + ".requirements.find { it.criterion == 'languages' }.concept.label", equalTo("svenska"))
                .body(item + ".requirements.find { it.criterion == 'languages' }.importance", equalTo("must"))
                .body(item + ".requirements.find { it.criterion == 'languages' }.evidence.level", equalTo("B1"));
    }

    @Test
    void regionWithoutJudgementFallsBackToTheNation() {
        post(Tokens.coach(LINKOPING), body("participant", People.fatima().id(), "shortage-occupations", ""))
                .then()
                .statusCode(201)
                .body("region", equalTo("00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"now", "not-yet", "ask"})
    void judgedCountyIsKeptThoughNothingInItHasTheReadinessAskedFor(String readiness) {
        made("participant", AMINA.id(), "shortage-occupations", ",\"readiness\":\"" + readiness + "\"")
                .body("region", equalTo("18"));
    }

    @Test
    void regionThatIsAskedForIsTaken() {
        made("participant", AMINA.id(), "shortage-occupations", ",\"region\":\"00\"")
                .body("region", equalTo("00"))
                .body("items.target.label", hasItem("Undersköterskor"));
    }

    @Test
    void occupationsInBalanceAreNotMatched() {
        made("participant", AMINA.id(), "shortage-occupations", "")
                .body("items.target.label", not(hasItem("Barnskötare")));
        post(Tokens.coach(OREBRO), body("shortage-occupation", BALANCED_18.id(), "participants", ""))
                .then()
                .statusCode(409);
    }

    @Test
    void vacancyIsMatchedWithThePeopleTheCoachMaySee() {
        post(Tokens.coach(KARLSKOGA), body("vacancy", Jobs.underskoterska().id(), "participants", ""))
                .then()
                .statusCode(201)
                .body("subject.label", equalTo("Undersköterska till hemtjänsten"))
                .body("items.target.label", hasItem("ORE-7K2M"))
                .body("items.target.label", not(hasItem("LIN-5T8C")))
                .body("region", nullValue());
    }

    @Test
    void shortageOccupationIsMatchedWithPeople() {
        made("shortage-occupation", NURSES_18.id(), "participants", "")
                .body("items[0].target.label", equalTo("ORE-7K2M"))
                .body("items[0].target.type", equalTo("participant"));
    }

    @Test
    void readinessKeepsOnlyItemsOfThatKind() {
        made("participant", AMINA.id(), "vacancies", ",\"readiness\":\"not-yet\"")
                .body("items.readiness.unique()", equalTo(List.of("not-yet")))
                .body("readiness", equalTo("not-yet"));
    }

    @Test
    void poolNarrowsAListOfPeopleToTheOwnAndIsSaidInIt() {
        String all = made("vacancy", Jobs.underskoterska().id(), "participants", "")
                .body("pool", nullValue())
                .extract()
                .jsonPath()
                .getString("total");
        assertTrue(Integer.parseInt(all) > 0, all);
        made("vacancy", Jobs.underskoterska().id(), "participants", ",\"pool\":\"hourly-staff\"")
                .body("pool", equalTo("hourly-staff"))
                .body("total", equalTo(0));
        post(Tokens.coach(OREBRO), body("participant", AMINA.id(), "vacancies", ",\"pool\":\"hourly-staff\""))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("pool"));
        post(Tokens.coach(OREBRO), body("vacancy", Jobs.underskoterska().id(), "participants", ",\"pool\":\"x\""))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("pool"));
    }

    @Test
    void limitHoldsAndTotalDoesNotDependOnIt() {
        int total = made("participant", AMINA.id(), "vacancies", ",\"region\":\"00\"")
                .extract()
                .path("total");
        assertTrue(total > 1, "one would be no list to cut");
        made("participant", AMINA.id(), "vacancies", ",\"limit\":1,\"region\":\"00\"")
                .body("items", hasSize(1))
                .body("limit", equalTo(1))
                .body("total", equalTo(total));
        post(Tokens.coach(OREBRO), body("participant", AMINA.id(), "vacancies", ",\"limit\":101"))
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "participant,participants,shortage-occupations",
        "vacancy,vacancies,participants",
        "vacancy,shortage-occupations,participants",
        "shortage-occupation,vacancies,participants"
    })
    void anyOtherPairIsRefusedNamingTheAllowed(String subject, String against, String allowed) {
        post(Tokens.coach(OREBRO), body(subject, UUID.randomUUID(), against, ""))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:jobbspar:problem:unsupported-pair"))
                .body("errors[0].allowed", hasItem(allowed));
    }

    @ParameterizedTest
    @CsvSource({
        "apprenticeship,participants,,subject.type,shortage-occupation",
        "participant,apprenticeships,,against,shortage-occupations",
        "participant,vacancies,perhaps,readiness,not-yet"
    })
    void wordThatNobodyKnowsIsRefusedNamingTheAllowed(
            String subject, String against, String readiness, String field, String allowed) {
        String more = readiness == null ? "" : ",\"readiness\":\"" + readiness + "\"";
        post(Tokens.coach(OREBRO), body(subject, AMINA.id(), against, more))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:jobbspar:problem:validation"))
                .body("detail", equalTo(field + " must be one of the allowed values."))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].allowed", hasItem(allowed));
    }

    @Test
    void emptyProfileHasNoScoreAndSaysSo() {
        made("participant", People.omar().id(), "vacancies", "")
                .body("items", hasSize(0))
                .body("note", equalTo("empty-profile"));
        made("vacancy", Jobs.underskoterska().id(), "participants", "")
                .body("items.target.label", not(hasItem("ORE-3F9Q")));
    }

    @Test
    void listIsReadAgainUnchanged() {
        String first = made("vacancy", Jobs.underskoterska().id(), "participants", "")
                .extract()
                .asString();
        String id = JsonPath.from(first).getString("id");
        assertEquals(
                first,
                get(Tokens.coach(OREBRO), id).then().statusCode(200).extract().asString());
    }

    @Test
    void listRecordedWithAFieldThatIsNoMoreIsStillRead() throws SQLException {
        String first =
                made("participant", AMINA.id(), "vacancies", "").extract().asString();
        String id = JsonPath.from(first).getString("id");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update match_list_item set reasons = left(reasons, -1) || ',\"retired\":1}'"
                    + " where list_id = '%s'".formatted(id));
        }
        assertEquals(first, get(Tokens.coach(OREBRO), id).asString());
    }

    @Test
    void labelsFollowTheReadersLanguage() {
        String id = made("participant", AMINA.id(), "vacancies", "").extract().path("id");
        given().auth()
                .oauth2(Tokens.coach(OREBRO))
                .header("Accept-Language", "en-GB")
                .get(LISTS + "/" + id)
                .then()
                .header("Content-Language", "en")
                .body("items.requirements.flatten().concept.label", hasItem("Swedish"));
    }

    @Test
    void languageThatCannotBeReadIsNoMistakeOfTheList() {
        String id = made("participant", AMINA.id(), "vacancies", "").extract().path("id");
        given().auth()
                .oauth2(Tokens.coach(OREBRO))
                .header("Accept-Language", "en;q=1.5")
                .get(LISTS + "/" + id)
                .then()
                .statusCode(200)
                .header("Content-Language", "sv");
    }

    @Test
    void foreignAndMissingSubjectsLookTheSame() {
        String foreign = post(Tokens.coach(LINKOPING), body("participant", AMINA.id(), "vacancies", ""))
                .then()
                .statusCode(404)
                .extract()
                .asString();
        String missing = post(Tokens.coach(LINKOPING), body("participant", UUID.randomUUID(), "vacancies", ""))
                .then()
                .statusCode(404)
                .extract()
                .asString();
        assertEquals(missing, foreign);
    }

    @Test
    void foreignAndMissingListsLookTheSame() {
        String id = made("participant", AMINA.id(), "vacancies", "").extract().path("id");
        String foreign = get(Tokens.coach(KARLSKOGA), id)
                .then()
                .statusCode(404)
                .extract()
                .asString();
        String missing = get(Tokens.coach(KARLSKOGA), UUID.randomUUID().toString())
                .then()
                .statusCode(404)
                .extract()
                .asString();
        assertEquals(missing, foreign);
    }

    @Test
    void ownListsArePagedWithoutItemsNewestFirst() {
        String id = made("participant", AMINA.id(), "vacancies", "").extract().path("id");
        given().auth()
                .oauth2(Tokens.coach(OREBRO))
                .get(LISTS + "?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id))
                .body("items[0].items", nullValue())
                .body("limit", equalTo(1))
                .body("total", notNullValue());
    }

    @Test
    void onlyCoachesMakeLists() {
        String body = body("participant", AMINA.id(), "vacancies", "");
        for (String token : List.of(
                Tokens.employer("5566778899"),
                Tokens.planner(OREBRO),
                Tokens.partner("vacancy:read"),
                Tokens.admin())) {
            post(token, body).then().statusCode(403).contentType("application/problem+json");
        }
        given().contentType(ContentType.JSON).body(body).post(LISTS).then().statusCode(401);
        post(Tokens.expired(OREBRO), body).then().statusCode(401);
        post(Tokens.forAnotherAudience(OREBRO), body).then().statusCode(401);
    }

    @Test
    void wrongBodiesAreProblemsThatNameTheField() {
        post(Tokens.coach(OREBRO), "{").then().statusCode(400).body("type", containsString("malformed-json"));
        post(Tokens.coach(OREBRO), body("participant", AMINA.id(), "vacancies", ",\"colour\":1"))
                .then()
                .statusCode(400)
                .body("type", containsString("unknown-field"));
        post(Tokens.coach(OREBRO), body("participant", AMINA.id(), "vacancies", ",\"region\":\"99\""))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("region"));
        post(
                        Tokens.coach(OREBRO),
                        "{\"subject\":{\"type\":\"participant\"},\"against\":\"vacancies\",\"purpose\":\"guidance\"}")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("subject"));
    }

    @Test
    void profileThatComesWithTheRequestIsMatchedAndKeptNowhere() {
        int before = total();
        String skill = AMINA.skills().getFirst().concept();
        post(Tokens.coach(OREBRO), inline(skill))
                .then()
                .statusCode(200)
                .header("Location", nullValue())
                .body("id", nullValue())
                .body("subject.id", nullValue())
                .body("items.target.id", hasItems(Jobs.underskoterska().id().toString()));
        assertEquals(before, total());
        post(Tokens.coach(OREBRO), inline("http://data.europa.eu/esco/skill/none"))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("subject.profile.skills[0].concept"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "422 | languages[0].language | {'languages':[{'reading':'B1'}]}",
                "422 | languages[0].language | {'languages':[{'language':'swe','reading':'B1'}]}",
                "422 | languages[1] | {'languages':[{'language':'he','reading':'B1'},{'language':'iw','reading':'B1'}]}",
                "422 | skills[0].evidence.date | {'skills':[{'concept':'SKILL','level':3,'evidence':{'date':'2999-01-01'}}]}",
                "422 | licences[0].validUntil | {'licences':[{'concept':'urn:jobbspar:licence:b','validUntil':'1939-01-01'}]}",
                "422 | languages[0] | {'languages':[{'language':'sv'}]}",
                "422 | skills[0].level | {'skills':[{'concept':'SKILL','level':9}]}",
                "422 | experiences[0].occupation | {'experiences':[{'occupation':'no-such','months':12}]}",
                "422 | experiences[0].months | {'experiences':[{'occupation':'COOK'}]}",
                "422 | experiences[0].months | {'experiences':[{'occupation':'COOK','months':7,'from':'2020-01','to':'2020-06'}]}",
                "422 | experiences[0].from | {'experiences':[{'occupation':'COOK','months':7,'to':'2020-06'}]}",
                "422 | experiences[0].to | {'experiences':[{'occupation':'COOK','from':'2014-08','to':'2009-03'}]}",
                "422 | experiences[1] | {'experiences':[{'occupation':'COOK','from':'2014-08'},{'occupation':'COOK','from':'2014-08'}]}",
                "400 | experiences[0].from | {'experiences':[{'occupation':'COOK','from':'2014-13'}]}",
                "422 | skills[0].level | {'skills':[{'concept':'SKILL','answer':'some'}]}",
                "400 | skills[0].answer | {'skills':[{'concept':'SKILL','answer':'maybe'}]}",
                "422 | wishes.not.occupations[0] | {'wishes':{'not':{'occupations':['no-such']}}}",
                "422 | wishes.not.tasks[0] | {'wishes':{'not':{'tasks':['no-such']}}}",
                "422 | wishes.not.occupations[0] | {'wishes':{'occupations':['COOK'],'not':{'occupations':['COOK']}}}",
                "422 | wishes.workingTimes[0] | {'wishes':{'workingTimes':['nights'],'not':{'workingTimes':['nights']}}}",
                "400 | wishes.not.workingTimes[0] | {'wishes':{'not':{'workingTimes':[null]}}}",
                "422 | educations[0].level | {'educations':[{'field':'723'}]}",
                "422 | educations[0].field | {'educations':[{'level':'33','field':'zzz'}]}",
                "422 | municipality | {'municipality':'9999'}",
                "422 | wishes.occupations[0] | {'wishes':{'occupations':['no-such']}}",
                "422 | wishes.municipalities[1] | {'wishes':{'municipalities':['1880','99']}}",
                "400 | skills[0] | {'skills':[null]}",
                "400 | educations[0] | {'educations':[null]}",
                "400 | wishes.occupations[0] | {'wishes':{'occupations':[null]}}",
                "400 | wishes.workingTimes[0] | {'wishes':{'workingTimes':[null]}}"
            })
    void whatNobodyKnowsInAProfileIsNamedAndNotPassedOver(int status, String field, String profile) {
        String sent = profile.replace('\'', '"')
                .replace("COOK", Occupations.COOK)
                .replace("SKILL", AMINA.skills().getFirst().concept());
        post(Tokens.coach(OREBRO), inlineProfile(sent))
                .then()
                .statusCode(status)
                .body("errors.field", hasItem("subject.profile." + field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'languages':[{'language':'iw','reading':'B1'}]}",
                "{'educations':[{'level':'7wEe_uui_q7S','field':'fQMU_GjY_AkC'}]}",
                "{'wishes':{'occupations':['zVkQ_wLL_78i']}}",
                "{'skills':[{'concept':'http://data.europa.eu/esco/skill/24f980ba-b44f-4739-b563-205104c3190d','answer':'no'}]}",
                "{'experiences':[{'occupation':'zVkQ_wLL_78i','from':'2020-01','to':'2021-06','evidence':{'kind':'observed'}}]}",
                "{'wishes':{'not':{'occupations':['zVkQ_wLL_78i'],'workingTimes':['nights']}}}"
            })
    void profileIsReadUnderEveryCodeThatARecordedOneIs(String profile) {
        post(Tokens.coach(OREBRO), inlineProfile(profile.replace('\'', '"')))
                .then()
                .statusCode(200);
    }

    @Test
    void listInWhichNothingFitsSaysSo() {
        post(Tokens.coach(OREBRO), inlineProfile("""
                        {"languages":[{"language":"sv","reading":"C1"}]}"""))
                .then()
                .statusCode(200)
                .body("note", equalTo("nothing-fits"))
                .body("items", hasSize(0));
    }

    private static String inlineProfile(String profile) {
        return """
                {"subject":{"type":"participant","profile":%s},"against":"vacancies","purpose":"placement"}""".formatted(profile);
    }

    private static String inline(String skill) {
        return inlineProfile("{\"skills\":[{\"concept\":\"" + skill + "\",\"level\":3}]}");
    }

    private static int total() {
        return given().auth().oauth2(Tokens.coach(OREBRO)).get(LISTS).path("total");
    }

    @Test
    void erasedPersonDisappearsFromRecordedLists() throws InterruptedException {
        ParticipantSnapshot leila = copyOf(AMINA, new UUID(1, 2), "ORE-9Z9Z");
        OtherServices.publish(leila);
        OtherServices.awaitTakenIn();
        String about =
                made("participant", leila.id(), "vacancies", "").extract().path("id");
        String with = made("vacancy", Jobs.underskoterska().id(), "participants", "")
                .body("items.target.label", hasItem("ORE-9Z9Z"))
                .extract()
                .path("id");
        OtherServices.erase(leila.id(), 2);
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (get(Tokens.coach(OREBRO), about).statusCode() != 404 && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        get(Tokens.coach(OREBRO), about).then().statusCode(404);
        get(Tokens.coach(OREBRO), with)
                .then()
                .statusCode(200)
                .body("removed", equalTo(1))
                .body("items.target.label", not(hasItem("ORE-9Z9Z")));
    }

    private static ParticipantSnapshot copyOf(ParticipantSnapshot p, UUID id, String code) {
        return new ParticipantSnapshot(
                id,
                1,
                code,
                p.municipality(),
                p.visibleTo(),
                p.updatedAt(),
                p.skills(),
                p.experiences(),
                p.educations(),
                p.languages(),
                p.licences(),
                p.wishes());
    }
}
