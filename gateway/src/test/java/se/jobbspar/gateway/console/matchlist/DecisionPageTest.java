package se.jobbspar.gateway.console.matchlist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

/** What a coach decides on the page of a list, and what it then shows. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class DecisionPageTest {
    private static final String LIST = "/console/match-lists/2bc044cd-5f08-51e7-9b9c-0b9aa4bee774";
    private static final String DECISION = LIST + "/items/5c1a9d7e-0f3b-4d52-9a51-000000000001/decision";

    private static MatchListPage page(Language language, String decision) throws IOException {
        ObjectMapper json = new ObjectMapper().findAndRegisterModules();
        ObjectNode list =
                (ObjectNode) json.readTree(DecisionPageTest.class.getResourceAsStream("/services/match-list.json"));
        if (decision != null) {
            ((ObjectNode) list.at("/items/0")).set("decision", json.readTree(decision.replace('\'', '"')));
        }
        Frame frame = new Frame(
                language, "Karin", "Örebro", false, List.of(), "/", false, "4bf92f3577b34da6a3ce929d0e0e4736");
        return MatchListPage.of(frame, json.treeToValue(list, MatchList.class), Map.of(), false, false);
    }

    private static MatchListPage declined(Language language) throws IOException {
        return page(
                language,
                "{'decision':'declined','reason':'too-far','decidedAt':'2026-11-27T09:12:00Z','decidedBy':'coach'}");
    }

    @Test
    void declinedHitIsFoldedLastAndStaysInTheList() throws IOException {
        MatchListPage page = declined(Language.SV);

        assertEquals(
                List.of("not-yet", "ask", "declined"),
                page.groups().stream().map(Group::readiness).toList());
        Group last = page.groups().getLast();
        assertEquals("Avböjda (1)", last.title());
        assertEquals("ORE-7K2M", last.matches().getFirst().label());
        assertEquals("Declined (1)", declined(Language.EN).groups().getLast().title());
        String rendered = page.render();
        int fold = rendered.indexOf("<details class=\"ds-details folded\"><summary id=\"group-declined\">Avböjda (1)<");
        assertTrue(fold > 0 && fold < rendered.indexOf("id=\"hit-1\""), rendered);
        assertTrue(fold > rendered.indexOf("id=\"hit-2\""), rendered);
    }

    @Test
    void declinedHitIsNotAmongTheBest() throws IOException {
        assertEquals(
                "Högst poäng: 2. ORE-2QPD (51,34) · 3. KAR-33DW (35,84)",
                declined(Language.SV).best());
    }

    @Test
    void decisionIsSaidInWordsWithItsTimeAndNobodysName() throws IOException {
        assertEquals(
                "Avböjd 2026-11-27 10:12 av en coach i kommunen: för långt att resa",
                decisionOf(declined(Language.SV)).said());
        assertEquals(
                "Declined 2026-11-27 10:12 by a coach of the municipality: too far to travel",
                decisionOf(declined(Language.EN)).said());
        String proposed = "{'decision':'proposed','decidedAt':'2026-11-27T09:12:00Z'}";
        assertEquals(
                "Föreslagen 2026-11-27 10:12 av en coach i kommunen",
                page(Language.SV, proposed)
                        .groups()
                        .getFirst()
                        .matches()
                        .getFirst()
                        .decision()
                        .said());
        assertNull(page(Language.SV, null)
                .groups()
                .getFirst()
                .matches()
                .getFirst()
                .decision()
                .said());
    }

    private static HitDecision decisionOf(MatchListPage page) {
        return page.groups().getLast().matches().getFirst().decision();
    }

    @Test
    void undecidedHitCanBeDecidedAndADeclinedOneOnlyUndone() throws IOException {
        String undecided = article(page(Language.SV, null).render());
        assertTrue(undecided.contains("action=\"" + DECISION + "\""), undecided);
        assertTrue(undecided.contains("name=\"decision\" value=\"shortlisted\""), undecided);
        assertTrue(undecided.contains("<option value=\"too-far\">för långt att resa</option>"), undecided);
        assertFalse(undecided.contains("value=\"undo\""), undecided);

        String declined = article(declined(Language.SV).render());
        assertTrue(declined.contains("value=\"undo\""), declined);
        assertFalse(declined.contains("value=\"shortlisted\""), declined);
    }

    /** That of the first hit. */
    private static String article(String page) {
        int from = page.indexOf("aria-labelledby=\"hit-1\"");
        return page.substring(from, page.indexOf("</article>", from));
    }

    @ParameterizedTest
    @CsvSource({"shortlisted,too-far", "proposed,''", "declined,too-far", "undo,''"})
    void decisionLeadsBackToItsHit(String decision, String reason) {
        send(DECISION, decision, reason).statusCode(303).header("Location", endsWith(LIST + "#hit-1"));
    }

    @Test
    void decliningWithoutAReasonSaysWhatIsMissing() {
        send(DECISION, "declined", "")
                .statusCode(422)
                .body(containsString("Välj ett skäl för att avböja"))
                .body(containsString("href=\"" + LIST + "#hit-1\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shortlisted", "undo"})
    void itemThatIsGoneIsSaidToBe(String decision) {
        send(DECISION.replace("000000000001", "000000000404"), decision, "").statusCode(404);
    }

    private static ValidatableResponse send(String address, String decision, String reason) {
        return given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + Tokens.coach("1880"))
                .header("Accept-Language", "sv")
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("decision", decision)
                .formParam("reason", reason)
                .formParam("rank", 1)
                .post(address)
                .then();
    }
}
