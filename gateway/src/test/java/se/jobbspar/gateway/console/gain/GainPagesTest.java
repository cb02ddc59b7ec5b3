package se.jobbspar.gateway.console.gain;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.gateway.console.Visitor.coach;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.gateway.console.GainAnswers;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Skills;

/** What a measure gave is said at the measure, and confirmed into the profile with one button for each row. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class GainPagesTest {
    private static final String GAINS = "/console/participants/156e4523-98ac-5623-a770-1540ce872b6a/gains";
    private static final String FORM = GAINS + "/of/measures/" + GainAnswers.MEASURE;
    private static final Pattern BUTTON = Pattern.compile("action=\"(" + GAINS + "/[0-9a-f-]{36})\"");

    @Test
    void eachRowIsConfirmedWithOneButtonNewOnesAddedAndOthersRaised() {
        String page = coach().open(GAINS)
                .statusCode(200)
                .body(containsString("språkkurs · Yrkessvenska &lt;vård&gt;, 2026-05-29"))
                .body(containsString("Lägg till i profilen"))
                .body(containsString("Höj i profilen"))
                .extract()
                .asString();
        List<String> buttons =
                BUTTON.matcher(page).results().map(found -> found.group(1)).toList();

        assertEquals(2, buttons.size());
        buttons.forEach(button ->
                coach().send(button, Map.of()).statusCode(303).header("Location", endsWith("/gains?confirmed")));
    }

    @Test
    void rowThatIsNoLongerProposedIsNotAdded() {
        coach().send(GAINS + "/00000000-0000-3000-8000-000000000000", Map.of())
                .statusCode(303)
                .header("Location", endsWith("/gains?gone"));
    }

    @Test
    void whatAMeasureGaveKeepsWhatItRestsOnAndTheRestOfTheMeasure() {
        coach().open(FORM)
                .body(containsString("name=\"gives.skills[0].concept\" value=\"" + Skills.HYGIENE_IN_HEALTH_CARE));
        Map<String, String> sent = Map.of(
                "version",
                "1",
                "gives.skills[0].concept",
                Skills.HYGIENE_IN_HEALTH_CARE,
                "gives.skills[0].level",
                "4",
                "gives.skills[2].concept",
                Skills.FOOD_SAFETY);

        coach().send(FORM, sent).statusCode(303).header("Location", endsWith("/outcome?saved"));
        coach().send(FORM, Map.of("version", "1", "remove", "1"))
                .statusCode(303)
                .header("Location", endsWith("/outcome?saved"));
        coach().send(FORM, Map.of("version", "1", "gives.skills[0].concept", Skills.FOOD_SAFETY))
                .statusCode(422)
                .body(containsString("href=\"#gives-skills-0-concept\">Kompetens: måste anges"));
    }
}
