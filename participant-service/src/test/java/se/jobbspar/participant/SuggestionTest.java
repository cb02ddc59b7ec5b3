package se.jobbspar.participant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static se.jobbspar.participant.ParticipantErrorsTest.problem;

import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Occupations;
import se.jobbspar.testkit.Skills;
import se.jobbspar.testkit.Tokens;

/** A text is read for its own coach, and nothing comes of it but the answer. */
@ServiceTest
class SuggestionTest {
    private static final String TEXT = "Jag var kock i Aleppo 2009–2014, kan läsa kartor och har B-körkort.";
    private static final Duration LONG = Duration.ofSeconds(60);
    private final Api coach = Api.coach("1480");
    private Registered amina;

    @BeforeEach
    void map() {
        amina = coach.mapped("Amina", Profiles.ONE_SKILL);
    }

    @Test
    void textBecomesRowsToAskAbout() {
        suggest(coach, TEXT)
                .then()
                .statusCode(200)
                .body("language", equalTo("sv"))
                .body("items.section", contains("experiences", "skills", "licences"))
                .body("items[0].row.occupation", equalTo(Occupations.COOK))
                .body("items[0].row.from", equalTo("2009"))
                .body("items[0].row.concept", nullValue())
                .body("items[0].label", equalTo("kock"))
                .body("items[1].recorded", equalTo(true))
                .body("items[2].row.concept", equalTo(Skills.LICENCE_B))
                .body("items[2].recorded", equalTo(false));
    }

    @Test
    void nothingIsStored() {
        suggest(coach, TEXT).then().statusCode(200);

        coach.get(amina.id())
                .then()
                .header("ETag", equalTo(amina.etag()))
                .body("profile.experiences", empty())
                .body("profile.licences", empty());
    }

    @Test
    void rowThatIsSuggestedCanBeAddedAsItIs() {
        Map<String, Object> row = suggest(coach, TEXT).path("items[0].row");

        coach.asks()
                .body(row)
                .post("/participant/v1/participants/{id}/profile/experiences", amina.id())
                .then()
                .statusCode(201)
                .body("to", equalTo("2014"));
    }

    @Test
    void labelsAreInTheLanguageOfTheCaller() {
        coach.asks()
                .header("Accept-Language", "en")
                .body(Map.of("text", TEXT))
                .post("/participant/v1/participants/{id}/suggestions", amina.id())
                .then()
                .statusCode(200)
                .body("items[0].label", equalTo("cook"));
    }

    @Test
    void textInAnotherLanguageSaysWhich() {
        suggest(coach, "Ich habe zehn Jahre als Koch in einem Restaurant gearbeitet und spreche auch Deutsch.")
                .then()
                .statusCode(200)
                .body("language", equalTo("de"))
                .body("items", empty());
    }

    @Test
    void textThatIsTooLongIsRefusedInWordsAndTheLongestIsReadInBoundedTime() {
        problem(suggest(coach, "a".repeat(200_001)), 400, "validation").body("errors[0].field", equalTo("text"));
        problem(suggest(coach, "å".repeat(200_000)), 413, "too-large").body("detail", notNullValue());
        String longest = (TEXT + "\n").repeat(3_000).substring(0, 200_000);
        assertTimeout(LONG, () -> suggest(coach, longest).then().statusCode(200).body("items.size()", equalTo(3)));
    }

    @Test
    void textThatSaysNothingIsRefused() {
        problem(suggest(coach, "  "), 400, "validation").body("errors[0].field", equalTo("text"));
        problem(
                coach.asks().body("{}").post("/participant/v1/participants/{id}/suggestions", amina.id()),
                400,
                "validation");
    }

    @Test
    void onlyTheOwnCoachMaySendATextAboutSomebody() {
        problem(suggest(Api.coach("1281"), TEXT), 404, "not-found");
        problem(suggest(new Api(Tokens.planner("1480")), TEXT), 403, "forbidden");
        problem(coach.suggest(UUID.randomUUID().toString(), "{\"text\":\"kock\"}"), 404, "not-found");
    }

    private Response suggest(Api who, String text) {
        return who.suggest(amina.id(), new JsonObject().put("text", text).encode());
    }
}
