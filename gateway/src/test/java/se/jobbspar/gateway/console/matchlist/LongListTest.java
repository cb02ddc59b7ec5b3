package se.jobbspar.gateway.console.matchlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.testkit.IdentityResource;

/** What of a long list is read first, and what is put on paper. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
class LongListTest {
    /** Seven like the first of the recorded list, the second of them declined, and one to ask about. */
    private static MatchListPage page(boolean printsAll) throws IOException {
        ObjectMapper json = new ObjectMapper().findAndRegisterModules();
        ObjectNode list =
                (ObjectNode) json.readTree(LongListTest.class.getResourceAsStream("/services/match-list.json"));
        ArrayNode items = json.createArrayNode();
        for (int rank = 1; rank <= 8; rank++) {
            ObjectNode item = list.at("/items/" + (rank == 8 ? 1 : 0)).deepCopy();
            items.add(item.put("rank", rank));
        }
        ((ObjectNode) items.get(1))
                .putObject("decision")
                .put("decision", "declined")
                .put("reason", "other")
                .put("decidedAt", "2026-11-27T09:12:00Z");
        list.set("items", items);
        Frame frame = new Frame(
                Language.SV, "Karin", "Örebro", false, List.of(), "/", false, "4bf92f3577b34da6a3ce929d0e0e4736");
        return MatchListPage.of(frame, json.treeToValue(list, MatchList.class), Map.of(), false, printsAll);
    }

    private static List<Integer> ranks(List<ListedMatch> matches) {
        return matches.stream().map(ListedMatch::rank).toList();
    }

    @Test
    void firstFiveOfAGroupStandOpenAndTheRestBehindAButton() throws IOException {
        Group now = page(false).groups().getFirst();

        assertEquals(List.of(1, 3, 4, 5, 6), ranks(now.first()));
        assertEquals(List.of(7), ranks(now.rest()));
        String page = page(false).render();
        int fold = page.indexOf("<details class=\"ds-details rest\"><summary>Visa 1 till<");
        assertTrue(page.indexOf("id=\"hit-6\"") < fold && fold < page.indexOf("id=\"hit-7\""), page);
    }

    @Test
    void fiveWithMostPointsAreOnPaperAndNoDeclinedOne() throws IOException {
        String page = page(false).render();

        assertEquals(6, page(false).paper().last());
        assertFalse(page.contains("<article class=\"hit no-print\" aria-labelledby=\"hit-6\""), page);
        assertTrue(page.contains("<article class=\"hit no-print\" aria-labelledby=\"hit-7\""), page);
        assertTrue(page.contains("<section class=\"no-print\" aria-labelledby=\"group-ask\""), page);
        assertTrue(page.contains("<section class=\"no-print\" aria-labelledby=\"group-declined\""), page);
        assertTrue(page.contains(">Skriv ut de fem med flest poäng</a>"), page);
        assertTrue(page.contains("href=\"?print=all\">Skriv ut alla</a>"), page);
    }

    @Test
    void allAreOnPaperForWhoAsksForThem() throws IOException {
        String page = page(true).render();

        assertFalse(page.contains("<article class=\"hit no-print\""), page);
        assertTrue(page.contains("<details class=\"ds-details rest\" open>"), page);
        assertTrue(page.contains("<section class=\"no-print\" aria-labelledby=\"group-declined\""), page);
        assertTrue(page.contains("href=\"?print=all\" data-print>Skriv ut</a>"), page);
    }
}
