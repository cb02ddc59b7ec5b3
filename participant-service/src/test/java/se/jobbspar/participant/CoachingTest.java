package se.jobbspar.participant;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.participant.ParticipantErrorsTest.problem;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Tokens;

/** Coaches find each other, and hand people over. */
@ServiceTest
class CoachingTest {
    private static final String MORA = "2062";

    private final Api karin = Api.coach(MORA, "karin-mora");
    private final Api kalle = Api.coach(MORA, "kalle-mora");
    private Registered amina;

    @BeforeEach
    void register() {
        amina = karin.register("Amina", "none");
        kalle.me().then().statusCode(200);
    }

    @Test
    void whoRegistersIsResponsible() {
        karin.read(amina.id(), "coach")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("coach.id", equalTo(Tokens.subject("karin-mora")))
                .body("coach.name", equalTo("karin-mora"))
                .body("handOvers", equalTo(List.of()));
        karin.list("coach", "me", "q", amina.code())
                .then()
                .body("items.id", equalTo(List.of(amina.id())))
                .body("items[0].coach.name", equalTo("karin-mora"));
    }

    @Test
    void handOverIsRecorded() {
        karin.handOver(amina.id(), "kalle-mora", false)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("coach.name", equalTo("kalle-mora"))
                .body("handOvers[0].from.name", equalTo("karin-mora"))
                .body("handOvers[0].to.name", equalTo("kalle-mora"))
                .body("handOvers[0].by.name", equalTo("karin-mora"));

        karin.list("coach", "me").then().body("items.id", not(hasItem(amina.id())));
        karin.list("coach", Tokens.subject("kalle-mora")).then().body("items.id", hasItem(amina.id()));
    }

    @Test
    void handOverToTheSameCoachChangesNothing() {
        karin.handOver(amina.id(), "karin-mora", false)
                .then()
                .header("ETag", "\"1\"")
                .body("handOvers", equalTo(List.of()));
    }

    @Test
    void colleagueTakesOverByTheVersionThatWasRead() {
        kalle.handOver(amina.id(), "kalle-mora", false).then().body("handOvers[0].by.name", equalTo("kalle-mora"));

        problem(karin.put(amina.id(), "coach", "\"1\"", to("karin-mora")), 412, "stale-version");
        problem(karin.put(amina.id(), "coach", null, to("karin-mora")), 428, "precondition-required");
    }

    @Test
    void handOverIsToACoachOfTheMunicipality() {
        Api.coach("2039", "stranger").me().then().statusCode(200);

        for (String nobody : List.of("stranger", "never seen")) {
            problem(karin.put(amina.id(), "coach", "\"1\"", to(nobody)), 422, "implausible")
                    .body("errors[0].field", equalTo("coach"));
        }
    }

    @Test
    void followersAreNamedAndFindWhomTheyFollow() {
        assertEquals(204, kalle.put(amina.id(), "followers/me", null, "").statusCode());
        assertEquals(204, kalle.put(amina.id(), "followers/me", null, "").statusCode());

        karin.read(amina.id(), "coach").then().body("followers.name", equalTo(List.of("kalle-mora")));
        kalle.list("follower", "me").then().body("items.id", hasItem(amina.id()));
        assertEquals(
                204,
                kalle.asks()
                        .delete("/participant/v1/participants/{id}/followers/me", amina.id())
                        .statusCode());
        karin.read(amina.id(), "coach").then().body("followers", equalTo(List.of()));
    }

    @Test
    void coachIsFoundByLanguage() {
        Response me = kalle.me();
        kalle.present(me.header("ETag"), "{\"languages\":[\"arb\",\"sv\"],\"presence\":\"Tisdagar\"}")
                .then()
                .statusCode(200)
                .body("languages", equalTo(List.of("ar", "sv")))
                .body("presence", equalTo("Tisdagar"));

        karin.coaches("language", "ar").then().body("items.name", equalTo(List.of("kalle-mora")));
        karin.coaches("language", "so").then().body("total", equalTo(0));
        problem(karin.coaches("language", "arabiska"), 400, "validation");
        problem(kalle.present(me.header("ETag"), "{\"languages\":[]}"), 412, "stale-version");
        problem(kalle.present(kalle.me().header("ETag"), "{\"languages\":[\"sv\",\"zz\"]}"), 422, "implausible")
                .body("errors[0].field", equalTo("languages[1]"));
    }

    @Test
    void coachesAreInSwedishOrder() {
        for (String name : List.of("Örjan", "Ärla", "Åsa", "Zoe")) {
            Api.coach("2085", name).me().then().statusCode(200);
        }
        Api.coach("2085", "Zoe").coaches().then().body("items.name", equalTo(List.of("Zoe", "Åsa", "Ärla", "Örjan")));
    }

    @Test
    void coachesOfOtherMunicipalitiesAreFoundThroughAnAgreementAlone() {
        Api.coach("2034", "olle-orsa").me().then().statusCode(200);
        karin.coaches().then().body("items.name", not(hasItem("olle-orsa")));
        String agreement = Api.admin()
                .conclude("joint-board", MORA, "2034")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        karin.coaches().then().body("items.name", hasItem("olle-orsa"));
        Api.admin().end(agreement, "\"1\"").then().statusCode(204);
    }

    @Test
    void withoutCoachNobodyIsFoundUnderNone() {
        karin.list("coach", "none").then().body("total", equalTo(0));
        karin.list("coach", UUID.randomUUID().toString()).then().body("total", equalTo(0));
        karin.read(amina.id(), "coach").then().body("since", not(nullValue()));
    }

    private static String to(String coach) {
        return "{\"coach\":\"%s\"}".formatted(Tokens.subject(coach));
    }
}
