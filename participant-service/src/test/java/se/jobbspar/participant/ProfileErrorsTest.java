package se.jobbspar.participant;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static se.jobbspar.participant.ParticipantErrorsTest.problem;

import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Municipalities;
import se.jobbspar.testkit.Occupations;
import se.jobbspar.testkit.Skills;

/** A profile is read to the letter: what is wrong is named by its path, with what would have been right. */
@ServiceTest
class ProfileErrorsTest {
    private final Api coach = Api.coach(Municipalities.LINKOPING);
    private Registered someone;

    @BeforeEach
    void register() {
        someone = coach.register("Fatima", "none");
    }

    @Test
    void unknownConceptsAreNamedTogetherWithTheNearest() {
        String profile = """
                {"skills":[{"concept":"%s","level":1},{"concept":"%s","level":1}],
                 "experiences":[{"occupation":"urn:nothing","from":"2020-01"}],
                 "wishes":{"occupations":["urn:nothing-either"]}}""".formatted(Skills.READ_MAPS, Skills.PROJECT_MANAGEMENT + "0");

        problem(put(profile), 422, "unknown-concept")
                .body(
                        "errors.field",
                        equalTo(List.of("skills[1].concept", "experiences[0].occupation", "wishes.occupations[0]")))
                .body("errors[0].suggestions[0].id", equalTo(Skills.PROJECT_MANAGEMENT));
    }

    @Test
    void conceptOfAnotherKindIsUnknown() {
        problem(
                        put(Profiles.skills("{\"concept\":\"%s\",\"level\":1}".formatted(Occupations.COOK))),
                        422,
                        "unknown-concept")
                .body("errors[0].field", equalTo("skills[0].concept"))
                .body("errors[0].message", equalTo("is an occupation, not a skill"));
    }

    @Test
    void impossibleDatesAreImplausible() {
        String profile = """
                {"experiences":[{"occupation":"%1$s","from":"2014-08","to":"2009-03"},
                                {"occupation":"%1$s","from":"2999-01"},{"occupation":"%1$s","from":"1939-12"}],
                 "skills":[{"concept":"%2$s","level":1,"evidence":{"kind":"observed","date":"2999-01-01"}}]}""".formatted(Occupations.COOK, Skills.READ_MAPS);

        problem(put(profile), 422, "implausible")
                .body(
                        "errors.field",
                        hasItems(
                                "experiences[0].to",
                                "experiences[1].from",
                                "experiences[2].from",
                                "skills[0].evidence.date"));
    }

    @Test
    void dateThatIsNoneIsInvalid() {
        problem(put("{\"experiences\":[{\"occupation\":\"x\",\"from\":\"2014-13\"}]}"), 400, "validation")
                .body("errors[0].field", equalTo("experiences[0].from"))
                .body(
                        "errors[0].message",
                        equalTo("must be a year, a month or a day such as 2014, 2014-06 or 2014-06-03"));
    }

    @Test
    void sameConceptByIdAndByAliasIsADuplicate() {
        String profile = "{\"licences\":[{\"concept\":\"urn:jobbspar:licence:b\"},{\"concept\":\"VTK8_WRx_GcM\"}]}";

        problem(put(profile), 422, "implausible").body("errors[0].field", equalTo("licences[1]"));
    }

    @Test
    void levelOutsideOneToFourIsInvalid() {
        problem(put(Profiles.skills("{\"concept\":\"x\",\"level\":5}")), 400, "validation")
                .body("errors[0].field", equalTo("skills[0].level"));
        problem(put(Profiles.skills("{\"concept\":\"x\"}")), 400, "validation")
                .body("errors[0].field", equalTo("skills[0].level"));
        problem(put(Profiles.skills("{\"concept\":\"x\",\"level\":2.5}")), 400, "validation");
    }

    @Test
    void enumsAreAnsweredWithTheAllowedValues() {
        problem(put("{\"languages\":[{\"language\":\"sv\",\"listening\":\"B3\"}]}"), 400, "validation")
                .body("errors[0].field", equalTo("languages[0].listening"))
                .body("errors[0].allowed", hasItem("B2"));
        problem(put("{\"wishes\":{\"workingTimes\":[\"always\"]}}"), 400, "validation")
                .body("errors[0].allowed", hasItem("evenings"));
    }

    @Test
    void levelMayBeLeftOutOfANoAlone() {
        String claims = """
                {"concept":"%s","answer":"no"},{"concept":"x","answer":"some"},{"concept":"y","answer":"maybe"}""".formatted(Skills.READ_MAPS);

        problem(put(Profiles.skills(claims)), 400, "validation")
                .body("errors[0].field", equalTo("skills[2].answer"))
                .body("errors[0].allowed", equalTo(List.of("yes", "some", "no")));
        problem(put(Profiles.skills(claims.replace("maybe", "yes"))), 400, "validation")
                .body("errors.field", equalTo(List.of("skills[1].level", "skills[2].level")))
                .body("errors[0].message", equalTo("is needed unless the answer is no"));
    }

    @Test
    void unwantedIsReadToTheLetterToo() {
        problem(
                        put(unwanted(
                                "\"occupations\":[\"urn:nothing\"],\"tasks\":[\"%s\"]".formatted(Occupations.COOK))),
                        422,
                        "unknown-concept")
                .body("errors.field", equalTo(List.of("wishes.not.occupations[0]", "wishes.not.tasks[0]")));
        problem(put(unwanted("\"workingTimes\":[\"never\"]")), 400, "validation")
                .body("errors[0].field", equalTo("wishes.not.workingTimes[0]"));
        problem(put(unwanted("\"occupations\":[null]")), 400, "validation")
                .body("errors[0].field", equalTo("wishes.not.occupations[0]"));
        String tasks =
                IntStream.range(0, 51).mapToObj(i -> "\"urn:%d\"".formatted(i)).collect(Collectors.joining(","));
        problem(put(unwanted("\"tasks\":[" + tasks + "]")), 400, "validation")
                .body("errors[0].field", equalTo("wishes.not.tasks"));
    }

    @Test
    void unknownFieldDeepInsideIsNamed() {
        problem(put(Profiles.skills("{\"concept\":\"x\",\"level\":1,\"note\":\"secret\"}")), 400, "unknown-field")
                .body("errors[0].field", equalTo("skills[0].note"));
        problem(put("{\"countryOfBirth\":\"SY\"}"), 400, "unknown-field");
    }

    @Test
    void nullInAListIsNamed() {
        problem(put("{\"skills\":[null]}"), 400, "validation");
    }

    @Test
    void moreThanTwoHundredSkillsAreTooMany() {
        String claims = IntStream.range(0, 201)
                .mapToObj(i -> "{\"concept\":\"urn:%d\",\"level\":1}".formatted(i))
                .collect(Collectors.joining(","));

        problem(put(Profiles.skills(claims)), 400, "validation").body("errors[0].field", equalTo("skills"));
    }

    private static String unwanted(String lists) {
        return "{\"wishes\":{\"not\":{" + lists + "}}}";
    }

    private Response put(String profile) {
        return coach.map(someone.id(), someone.etag(), profile);
    }
}
