package se.jobbspar.participant;

import static org.hamcrest.Matchers.equalTo;
import static se.jobbspar.participant.ParticipantErrorsTest.problem;

import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What no training changes is for the responsible coach alone. */
@ServiceTest
class CircumstancesTest {
    private static final String THEMES = """
            {"themes":[{"theme":"childcare","state":"being-solved","on":"2026-11-02"},
                       {"theme":"health","state":"in-the-way","on":"2026-11-02"}]}""";

    private final Api karin = Api.coach("2080", "karin-falun");
    private final Api kalle = Api.coach("2080", "kalle-falun");
    private Registered amina;

    @BeforeEach
    void register() {
        amina = karin.register("Amina", "none");
        kalle.me().then().statusCode(200);
        record("\"0\"", THEMES).then().statusCode(200);
    }

    @Test
    void responsibleCoachReadsWhatWasRecorded() {
        karin.read(amina.id(), "circumstances")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("themes.theme", equalTo(List.of("childcare", "health")))
                .body("themes.state", equalTo(List.of("being-solved", "in-the-way")))
                .body("themes[0].on", equalTo("2026-11-02"));
        problem(record("\"0\"", THEMES), 412, "stale-version");
    }

    @Test
    void colleagueIsRefusedWhetherThereIsAnythingOrNot() {
        Registered other = karin.register("Bo", "none");

        for (Registered person : List.of(amina, other)) {
            problem(kalle.read(person.id(), "circumstances"), 403, "forbidden");
            problem(kalle.put(person.id(), "circumstances", "\"0\"", THEMES), 403, "forbidden");
        }
    }

    @Test
    void takingOverGivesNothingToRead() {
        kalle.handOver(amina.id(), "kalle-falun", false).then().statusCode(200);

        kalle.read(amina.id(), "circumstances").then().header("ETag", "\"0\"").body("themes", equalTo(List.of()));
        problem(karin.read(amina.id(), "circumstances"), 403, "forbidden");
    }

    @Test
    void responsibleCoachAlonePassesThemOn() {
        problem(kalle.handOver(amina.id(), "kalle-falun", true), 403, "forbidden");

        karin.handOver(amina.id(), "kalle-falun", true)
                .then()
                .statusCode(200)
                .body("handOvers[0].withCircumstances", equalTo(true));

        kalle.read(amina.id(), "circumstances").then().body("themes.size()", equalTo(2));
    }

    @Test
    void thereIsNoRoomForWordsAndHealthSaysNoMoreThanThatItMatters() {
        problem(record("\"1\"", THEMES.replace("\"on\"", "\"note\":\"ont i ryggen\",\"on\"")), 400, "unknown-field");
        problem(record("\"1\"", THEMES.replace("\"in-the-way\"", "\"being-solved\"")), 422, "implausible")
                .body("errors.field", equalTo(List.of("themes[1].state")));
        problem(record("\"1\"", THEMES.replace("health", "childcare")), 422, "implausible")
                .body("errors.field", equalTo(List.of("themes[1].theme")));
        problem(record("\"1\"", THEMES.replace("2026-11-02", "2199-11-02")), 422, "implausible")
                .body("errors.field", equalTo(List.of("themes[0].on", "themes[1].on")));
    }

    private Response record(String etag, String themes) {
        return karin.put(amina.id(), "circumstances", etag, themes);
    }
}
