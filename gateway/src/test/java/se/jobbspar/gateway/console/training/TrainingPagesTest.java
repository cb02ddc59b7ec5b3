package se.jobbspar.gateway.console.training;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static se.jobbspar.gateway.console.Visitor.coach;
import static se.jobbspar.gateway.console.Visitor.planner;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.gateway.console.TrackAnswers;
import se.jobbspar.testkit.IdentityResource;

/** Trainings are read by everybody who works with people, and changed part by part by the planners who keep them. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class TrainingPagesTest {
    private static final String TRAININGS = "/console/trainings";
    private static final String OWN = TRAININGS + "/" + TrackAnswers.TRAINING;

    @Test
    void coachReadsWhatATrainingGivesAndAsksForAndChangesNothing() {
        coach().open(TRAININGS + "?q=truck&kind=nothing")
                .statusCode(200)
                .body(containsString("löpande intag från 2026-08-17 till 2027-06-04, antal platser okänt"))
                .body(not(containsString("Gymnasial nivå")));
        coach().open(TRAININGS + "?q=truck&kind=nothing&which=all")
                .statusCode(200)
                .body(containsString("Truckförare &lt;A&gt;"), containsString("3 veckor, 100 % takt"))
                .body(containsString("2027-01-11, intag till 2026-12-20, 12 platser kvar"))
                .body(containsString("går inte att börja nu"), not(containsString(TRAININGS + "/new")));
        coach().open(OWN)
                .statusCode(200)
                .body(containsString("Truckkort"), containsString("svenska A2"), containsString("ska"))
                .body(containsString("9\u00a0500 kr per person"), not(containsString(OWN + "/form")));
        coach().open(OWN + "/form").statusCode(403);
        coach().reading("en").open(OWN).body(containsString("SEK 9,500 per person"));
    }

    @Test
    void plannersOfTheMunicipalityThatKeepsItFindItsForms() {
        planner()
                .open(OWN)
                .body(containsString("href=\"" + OWN + "/form\""), containsString(OWN + "/gives/1?kind=skill"))
                .body(containsString(OWN + "/asks/0\""), containsString(OWN + "/starts/1\""));
        planner()
                .open(TRAININGS + "/" + TrackAnswers.OTHERS_TRAINING)
                .statusCode(200)
                .body(containsString("på distans"), not(containsString("/form\"")));
        planner()
                .open(OWN + "/form")
                .body(containsString("value=\"Truckförare &lt;A&gt;\""), containsString("value=\"Örebro\""))
                .body(containsString("value=\"urn:jobbspar:ssyk:8344\""));
        planner().open(OWN + "/asks/0").body(containsString("<option value=\"A2\" selected>"));
        for (String nowhere :
                new String[] {"/gives/2?kind=skill", "/gives/1?kind=experience", "/gives/1", "/starts/9"}) {
            planner().open(OWN + nowhere).statusCode(404);
        }
    }

    @Test
    void newOneLeadsToItsPageWhereThePartsAreAdded() {
        planner()
                .send(TRAININGS + "/new", Map.of("name", "Ny", "provider", "Vux", "kind", "flash"))
                .statusCode(303)
                .header("Location", endsWith(OWN + "?saved"));
    }

    @Test
    void whatIsSavedIsTheWholeWithThePartInItsPlace() {
        planner()
                .send(OWN + "/form", Map.of("version", "4", "name", "Ny", "municipalities", "Kumla, Örebro"))
                .statusCode(422)
                .body(
                        containsString("&quot;4&quot; {"),
                        containsString("&quot;municipalities&quot;:[&quot;1881&quot;,&quot;1880&quot;]"))
                .body(containsString("truckkort"), not(containsString("&quot;weeks&quot;")))
                .body(not(containsString("nextStart")));
        planner()
                .send(
                        OWN + "/gives/1?kind=language",
                        Map.of("version", "4", "gives[1].concept", "sv", "gives[1].level", "B1"))
                .body(
                        containsString(
                                "truckkort&quot;},{&quot;concept&quot;:&quot;sv&quot;,&quot;level&quot;:&quot;B1&quot;,&quot;kind&quot;:&quot;language&quot;}]"));
        planner()
                .send(OWN + "/starts/0", Map.of("version", "4", "remove", "1"))
                .body(containsString("&quot;starts&quot;:[]"));
    }
}
