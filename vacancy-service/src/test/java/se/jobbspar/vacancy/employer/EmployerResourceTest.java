package se.jobbspar.vacancy.employer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Tokens;
import se.jobbspar.vacancy.Service;

@QuarkusTest
class EmployerResourceTest extends Service {
    private static final String URI = "/vacancy/v1/employers/";

    @Test
    void employerRegistersItsOwnOrganisationOnly() {
        as(employer)
                .body("{\"name\":\"Örebro kommun\",\"organisationNumber\":\"212000-1967\"}")
                .post(URI)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("organisationNumber", equalTo(OREBRO));
        as(employer)
                .body("{\"name\":\"Karlskoga\",\"organisationNumber\":\"" + KARLSKOGA + "\"}")
                .post(URI)
                .then()
                .statusCode(403);
        as(employer).body("{\"name\":\"Ingen\"}").post(URI).then().statusCode(403);
    }

    @Test
    void sameOrganisationIsRegisteredOnce() {
        registered("Örebro kommun", OREBRO);

        as(admin)
                .body("{\"name\":\"Örebro\",\"organisationNumber\":\"" + OREBRO + "\"}")
                .post(URI)
                .then()
                .statusCode(409)
                .body(not(containsString(OREBRO)));
    }

    @Test
    void wrongNumberIsRefusedAndNotRepeated() {
        as(admin)
                .body("{\"name\":\"Firma\",\"organisationNumber\":\"8112289875\"}")
                .post(URI)
                .then()
                .statusCode(400)
                .body("errors.field", contains("organisationNumber"))
                .body(not(containsString("8112289875")));
    }

    @Test
    void soleTradersNumberIsShownToItselfAndAdministratorsOnly() {
        String id = registered("Målare Ek", SOLE_TRADER);

        as(Tokens.employer(SOLE_TRADER)).get(URI + id).then().body("organisationNumber", equalTo(SOLE_TRADER));
        as(admin).get(URI + id).then().body("organisationNumber", equalTo(SOLE_TRADER));
        for (String token : List.of(coach, planner, reader)) {
            as(token).get(URI + id).then().statusCode(200).body("organisationNumber", nullValue());
            as(token).get(URI).then().statusCode(200).body(not(containsString(SOLE_TRADER)));
        }
    }

    @Test
    void employerSeesItselfAlone() {
        registered("Örebro kommun", OREBRO);
        String foreign = registered("Karlskoga kommun", KARLSKOGA);

        as(employer)
                .get(URI)
                .then()
                .body("items.name", contains("Örebro kommun"))
                .body("total", is(1));
        as(employer).get(URI + foreign).then().statusCode(404);
        as(coach).get(URI + "?q=KARLS").then().body("items.name", contains("Karlskoga kommun"));
    }

    @Test
    void revisionNeedsTheCurrentETag() {
        String id = registered("Orebro", OREBRO);
        String body = "{\"name\":\"Örebro kommun\",\"organisationNumber\":\"" + OREBRO + "\"}";

        as(employer).body(body).put(URI + id).then().statusCode(428);
        for (String unseen :
                List.of(registered("Karlskoga", KARLSKOGA), UUID.randomUUID().toString())) {
            as(employer).body(body).put(URI + unseen).then().statusCode(428);
        }
        as(employer)
                .header("If-Match", "\"1\"")
                .body(body)
                .put(URI + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Örebro kommun"));
        as(employer).header("If-Match", "\"1\"").body(body).put(URI + id).then().statusCode(412);
    }

    @Test
    void coachesAndPartnersDoNotRegister() {
        String body = "{\"name\":\"X\"}";

        as(coach).body(body).post(URI).then().statusCode(403);
        as(writer).body(body).post(URI).then().statusCode(403);
        as(writer).get(URI).then().statusCode(403);
    }
}
