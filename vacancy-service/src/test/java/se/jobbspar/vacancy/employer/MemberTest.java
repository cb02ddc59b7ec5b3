package se.jobbspar.vacancy.employer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Tokens;
import se.jobbspar.vacancy.Service;

/** Who acts for an employer: its members, those with its number, HR for the municipality's own units; and nobody else. */
@QuarkusTest
class MemberTest extends Service {
    private static final String URI = "/vacancy/v1/employers/";
    private static final String PRIVATE =
            "{\"name\":\"Fjell Bygg AS\",\"sector\":\"private\",\"municipality\":\"1880\","
                    + "\"foreignNumber\":{\"country\":\"NO\",\"number\":\"999 999 999\"},"
                    + "\"contacts\":[{\"name\":\"Liv Berg\",\"phone\":\"070-174 06 35\"}]}";
    private static final String UNIT =
            "{\"name\":\"Vivalla hemtjänst\",\"sector\":\"municipal\",\"municipality\":\"1880\"}";

    private final String hr = Tokens.hr("1880");
    /** Whose token has a number that no employer here has. */
    private final String liv = Tokens.employer(KARLSKOGA);

    private final String livsSubject = Tokens.subject("employer-" + KARLSKOGA);

    @Test
    void memberPostsForAnEmployerWithoutASwedishNumberAndForNoOther() {
        registered("Örebro kommun", OREBRO);
        String id = register(admin, PRIVATE).path("id");
        assertEquals(404, as(liv).get(URI + id).statusCode());

        add(planner, id, livsSubject, "Liv Berg").then().statusCode(200).body("name", equalTo("Liv Berg"));

        as(liv).get(URI).then().body("items.name", contains("Fjell Bygg AS"));
        as(liv).get(URI + id)
                .then()
                .body("foreignNumber.number", equalTo("999 999 999"))
                .body("organisationNumber", nullValue());
        assertEquals("Fjell Bygg AS", draftFor(liv, id).path("employer.name"));
        as(liv).get(URI + id + "/members")
                .then()
                .body("items.name", contains("Liv Berg"))
                .body("total", is(1));
        as(employer).get(URI + id + "/members").then().statusCode(404);
        add(employer, id, Tokens.subject("employer-" + OREBRO), "Jag själv")
                .then()
                .statusCode(404);
    }

    @Test
    void accountIsNeverWithoutAnOwner() {
        String id = register(employer, "{\"name\":\"Örebro kommun\",\"organisationNumber\":\"" + OREBRO + "\"}")
                .path("id");
        String first = Tokens.subject("employer-" + OREBRO);

        as(admin).delete(URI + id + "/members/" + first).then().statusCode(409);
        add(employer, id, livsSubject, "Liv Berg").then().statusCode(200);
        as(employer).delete(URI + id + "/members/" + first).then().statusCode(204);
        as(liv).delete(URI + id + "/members/" + livsSubject).then().statusCode(409);
        as(liv).delete(URI + id + "/members/" + first).then().statusCode(404);
        as(liv).get(URI + id + "/members").then().body("items.subject", contains(livsSubject));
    }

    @Test
    void hundredActForAnEmployerAndNoMore() {
        String id = register(employer, "{\"name\":\"Örebro kommun\",\"organisationNumber\":\"" + OREBRO + "\"}")
                .path("id");
        for (int i = 1; i < 100; i++) {
            add(employer, id, "member-" + i, "Nils").then().statusCode(200);
        }

        add(employer, id, "member-100", "Nils").then().statusCode(409);
        add(employer, id, "member-99", "Nils Ek").then().statusCode(200).body("name", equalTo("Nils Ek"));
        as(admin).get(URI + id + "/members").then().body("total", equalTo(100));
    }

    @Test
    void membersAreInSwedishOrder() {
        String id = register(admin, PRIVATE).path("id");
        for (String name : List.of("Örjan", "Ärla", "Åsa", "Zoe")) {
            add(admin, id, Tokens.subject(name), name).then().statusCode(200);
        }
        as(admin).get(URI + id + "/members").then().body("items.name", contains("Zoe", "Åsa", "Ärla", "Örjan"));
    }

    @Test
    void plannerSaysWhoActsForEmployersOfTheOwnMunicipalityAlone() {
        String id = register(admin, PRIVATE).path("id");

        add(Tokens.planner("1883"), id, livsSubject, "Liv Berg").then().statusCode(404);
        as(liv).get(URI).then().body("items", empty());
        as(coach).get(URI + id + "/members").then().statusCode(403);
    }

    @Test
    void hrActsForUnitsOfItsMunicipalityAndForNoCompanyInIt() {
        String unit = register(hr, UNIT).path("id");
        String company = register(admin, PRIVATE).path("id");
        String other = Tokens.hr("1883");

        String vacancy = draftFor(hr, unit).then().statusCode(201).extract().path("id");

        assertEquals(List.of("Kock"), titles(hr, "status=draft"));
        assertEquals(List.of(), titles(other, "status=draft"));
        move(other, vacancy, "published").then().statusCode(404);
        move(hr, vacancy, "published").then().statusCode(200);
        draftFor(hr, company).then().statusCode(422);
        draftFor(other, unit).then().statusCode(422);
        register(hr, PRIVATE).then().statusCode(403);
        register(other, UNIT).then().statusCode(403);
    }

    @Test
    void whomToAskIsToldToPeopleAndToNoSystem() {
        String id = register(admin, PRIVATE).path("id");

        as(coach).get(URI + id).then().body("contacts.name", contains("Liv Berg"));
        as(reader).get(URI + id).then().body("contacts", empty()).body("sector", equalTo("private"));
    }

    @Test
    void whatCannotBeOfAnEmployerIsNamed() {
        refused("{\"name\":\"A\",\"sector\":\"municipal\"}", "municipality");
        refused("{\"name\":\"A\",\"municipality\":\"9999\"}", "municipality");
        refused("{\"name\":\"A\",\"foreignNumber\":{\"country\":\"SE\",\"number\":\"1\"}}", "foreignNumber.country");
        refused(
                "{\"name\":\"A\",\"organisationNumber\":\"" + OREBRO
                        + "\",\"foreignNumber\":{\"country\":\"NO\",\"number\":\"1\"}}",
                "foreignNumber");
        refused("{\"name\":\"A\",\"places\":[{\"name\":\"B\",\"municipality\":\"0000\"}]}", "places[0].municipality");
        String id = register(admin, UNIT).path("id");
        add(admin, id, "19850709-9805", "Liv Berg").then().statusCode(400).body("errors.field", contains("subject"));
    }

    @Test
    void twoEmployersWithTheSameWrongNumberStayTwo() {
        String ads = """
            [{"id":"a","headline":"Kock","occupation_group":{"legacy_ams_taxonomy_id":"5120"},
              "employer":{"name":"Ekens kök","organization_number":"5555555555"}},
             {"id":"b","headline":"Kock","occupation_group":{"legacy_ams_taxonomy_id":"5120"},
              "employer":{"name":"Lindens kök","organization_number":"5555555555"}}]""";

        as(planner).body(ads).post("/vacancy/v1/vacancies/import").then().body("created", is(2));

        as(coach).get(URI).then().body("items.name", contains("Ekens kök", "Lindens kök"));
    }

    private void refused(String body, String field) {
        register(admin, body).then().statusCode(400).body("errors.field", contains(field));
    }

    private Response register(String token, String body) {
        return as(token).body(body).post(URI);
    }

    private Response add(String token, String id, String subject, String name) {
        return as(token).body("{\"name\":\"" + name + "\"}").put(URI + id + "/members/" + subject);
    }

    private Response draftFor(String token, String id) {
        return as(token)
                .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                .body("{\"employer\":\"" + id + "\",\"title\":\"Kock\",\"occupationGroup\":\"5120\"}")
                .post("/vacancy/v1/vacancies");
    }
}
