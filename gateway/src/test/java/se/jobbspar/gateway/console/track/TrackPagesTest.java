package se.jobbspar.gateway.console.track;

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

/** A job track is read from its need to its results, its places are reserved and freed, and its planners change it. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class TrackPagesTest {
    private static final String TRACKS = "/console/job-tracks";
    private static final String OWN = TRACKS + "/" + TrackAnswers.TRACK;
    private static final String FULL = TRACKS + "/" + TrackAnswers.FULL;
    private static final String RESERVATIONS = OWN + "/reservations";

    @Test
    void coachReadsATrackFromNeedToResultsAndHasPeopleFoundForIt() {
        coach().open(TRACKS)
                .statusCode(200)
                .body(containsString("7 av 12 platser kvar"), containsString("Fullt: alla 12 platser"))
                .body(containsString("2026-01-07 och tills vidare"), not(containsString(TRACKS + "/new")));
        coach().open(OWN)
                .statusCode(200)
                .body(containsString("Verkstäder &lt;söker&gt;"), containsString("svenska A2"))
                .body(containsString("href=\"/console/trainings/" + TrackAnswers.TRAINING
                        + "\">Truckförare &lt;A&gt;</a>, 3 veckor"))
                .body(containsString("type=job-track&amp;subject=" + TrackAnswers.TRACK))
                .body(containsString("<dd>10–14</dd>"), containsString("<dt>till arbete</dt><dd>5–9</dd>"))
                .body(containsString("<dd>färre än 5</dd>"), not(containsString(OWN + "/form")));
    }

    @Test
    void fullTrackSaysSoAndHasNoPlaceToReserve() {
        coach().open(FULL)
                .statusCode(200)
                .body(containsString("Fullt: alla 12 platser är reserverade"), containsString("Norrköping"))
                .body(
                        not(containsString("action=\"" + FULL + "/reservations\"")),
                        not(containsString("type=job-track&")));
        coach().send(FULL + "/reservations", Map.of("key", "one"))
                .statusCode(409)
                .body(containsString("Jobbspåret är fullt"));
    }

    @Test
    void trackThatIsOverTakesNobodyThoughItHasPlacesLeft() {
        coach().open(TRACKS).body(containsString("Går inte att börja på längre"));
        coach().open(TRACKS + "/" + TrackAnswers.OVER)
                .statusCode(200)
                .body(not(containsString("/reservations\"")), not(containsString("type=job-track&")));
    }

    @Test
    void placeIsReservedAndFreedWithWhatItLedTo() {
        coach().open(OWN)
                .body(containsString("2026-11-02"), containsString("Karlskoga"))
                .body(containsString("<option value=\"broken-off\">avbröt, till annat</option>"));
        coach().send(RESERVATIONS, Map.of("key", "one"))
                .statusCode(303)
                .header("Location", endsWith(OWN + "?reserved"));
        coach().send(RESERVATIONS + "/" + TrackAnswers.RESERVATION, Map.of("ending", "work"))
                .statusCode(303)
                .header("Location", endsWith(OWN + "?ended"));
        coach().send(RESERVATIONS + "/" + TrackAnswers.RESERVATION, Map.of()).statusCode(400);
    }

    @Test
    void plannersOfTheMunicipalityThatKeepsItChangeItPartByPart() {
        planner()
                .open(OWN)
                .body(containsString(OWN + "/form"), containsString(OWN + "/asks/1?kind=experience"))
                .body(containsString(OWN + "/steps/2\""), containsString(OWN + "/steps/1/earlier"));
        planner().open(FULL).body(not(containsString(FULL + "/form")));
        planner()
                .send(TRACKS + "/new", Map.of("name", "Nytt", "partners", "AB Ett, AB Två"))
                .statusCode(303)
                .header("Location", endsWith(OWN + "?saved"));
        planner()
                .send(OWN + "/form", Map.of("version", "7", "name", "Nytt", "partners", "Ett, Två"))
                .statusCode(422)
                .body(
                        containsString("&quot;partners&quot;:[&quot;Ett&quot;,&quot;Två&quot;]"),
                        containsString("Yrkessvenska"))
                .body(not(containsString("placesLeft")), not(containsString("results&quot;")));
        coach().send(OWN + "/form", Map.of("version", "7")).statusCode(403);
    }

    @Test
    void measureIsCalledAsItsTrainingAndPutBeforeAnother() {
        planner()
                .open(OWN + "/steps/2")
                .body(containsString("<option value=\"" + TrackAnswers.TRAINING + "\">Truckförare &lt;A&gt;</option>"));
        planner()
                .send(OWN + "/steps/2", Map.of("version", "7", "steps[2].training", TrackAnswers.TRAINING))
                .statusCode(422)
                .body(containsString("{&quot;training&quot;:&quot;" + TrackAnswers.TRAINING
                        + "&quot;,&quot;name&quot;:&quot;Truckförare &lt;A&gt;&quot;,&quot;weeks&quot;:3}]"));
        planner()
                .send(OWN + "/steps/1/earlier", Map.of("version", "7"))
                .statusCode(422)
                .body(containsString("&quot;weeks&quot;:3},{&quot;name&quot;:&quot;Yrkessvenska"));
        planner().send(OWN + "/steps/0/earlier", Map.of("version", "7")).statusCode(404);
    }
}
