package se.jobbspar.participant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.participant.Happened.enrolment;
import static se.jobbspar.participant.Happened.programme;
import static se.jobbspar.participant.ParticipantErrorsTest.problem;

import org.junit.jupiter.api.Test;

/** Forty million over three years: what it pays for, what for, and what came of it. */
@ServiceTest
class PackageTest {
    private static final String MORA = "2062";

    private final Happened own = new Happened(Api.coach(MORA));
    private final Happened planner = new Happened(Api.planner(MORA));

    @Test
    void packageIsFollowedUpYearByYear() {
        String one = own.said("programmes", programme(MORA));
        String two = own.said("programmes", programme(MORA));
        String person = own.coach().register("Amina", "none").id();
        own.said("enrolments", enrolment(person, one));
        own.said("enrolments", enrolment(person, two));
        String id = planner.said("packages", measures(one, two));

        own.list("packages/" + id + "/follow-up")
                .then()
                .statusCode(200)
                .body("note", startsWith("Exact"))
                .body("years.year", contains(2020, 2021, 2022, 2023))
                .body("years[1].figures.find { it.name == 'enrolled' }.numerator", equalTo(1))
                .body("goals[0].latest.value", equalTo(7.4f))
                .body("goals[0].progress", equalTo(43.75f));
        planner.list("packages/" + id + "/follow-up")
                .then()
                .body("note", startsWith("Added up"))
                .body("years[1].figures.find { it.name == 'enrolled' }.masked", equalTo(true));
    }

    @Test
    void packageIsForThoseOfItsMunicipality() {
        String programme = own.said("programmes", programme(MORA));
        String id = own.said("packages", measures(programme, null));
        Happened stranger = new Happened(Api.coach("2034"));

        planner.list("packages").then().body("items.id", hasItem(id));
        planner.sayAnew("packages", id, "\"1\"", measures(programme, null).replace("40000000", "41000000"))
                .then()
                .statusCode(200)
                .body("budget", equalTo(41_000_000));
        assertEquals(404, stranger.read("packages", id).statusCode());
        assertEquals(404, stranger.list("packages/" + id + "/follow-up").statusCode());
        problem(stranger.say("packages", measures(programme, null)), 422, "implausible")
                .body("errors.field", contains("programmes[0]"));
        problem(
                        own.say(
                                "packages",
                                measures(programme, programme)
                                        .replace("2023-06-30", "2020-06-30")
                                        .replace("\"year\":2021", "\"year\":2020")),
                        422,
                        "implausible")
                .body("errors.field", contains("to", "programmes[1]", "goals[0].values[1]"));
    }

    private static String measures(String one, String two) {
        return """
                {"name":"40 miljoner för kompetens","budget":40000000,"from":"2020-07-01","to":"2023-06-30",
                 "programmes":["%s"%s],
                 "goals":[{"aim":"income-support","indicator":"Andel med försörjningsstöd","unit":"procent",
                           "baseline":8.1,"target":6.5,"values":[{"year":2020,"value":7.9},{"year":2021,"value":7.4}]}]}""".formatted(one, two == null ? "" : ",\"" + two + "\"");
    }
}
