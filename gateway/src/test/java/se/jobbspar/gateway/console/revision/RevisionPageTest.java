package se.jobbspar.gateway.console.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.matchlist.AskedRequirement;
import se.jobbspar.gateway.console.matchlist.MatchList;
import se.jobbspar.testkit.IdentityResource;

/** What a list can be made again with: the demand's own requirements, each as it was asked for. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
class RevisionPageTest {
    private static RevisionPage page() throws IOException {
        try (InputStream recorded = RevisionPageTest.class.getResourceAsStream("/services/match-list.json")) {
            MatchList list = new ObjectMapper().findAndRegisterModules().readValue(recorded, MatchList.class);
            Frame frame = new Frame(
                    Language.SV, "Karin", "Örebro", false, List.of(), "/", false, "4bf92f3577b34da6a3ce929d0e0e4736");
            return RevisionPage.of(frame, list);
        }
    }

    @Test
    void everyStatedRequirementHasARowWithWhatItIsNow() throws IOException {
        List<RevisionPage.Row> rows = page().rows();

        assertEquals(6, rows.size());
        assertEquals("Språk: svenska, B1", rows.get(3).label());
        assertEquals(
                new AskedRequirement("language", "sv", "B1", "must"),
                rows.get(3).asked());
        assertEquals(
                List.of("skall-krav"),
                rows.get(3).importances().stream()
                        .filter(Choice::chosen)
                        .map(Choice::label)
                        .toList());
        assertEquals(
                new AskedRequirement("experience", "urn:x", "24", "wish"),
                rows.get(5).asked());
    }

    /** Its requirements are read from the hits: what is not known must not be left out in silence. */
    @Test
    void listWithNobodyInItIsNotMadeAgain() throws IOException {
        MatchList empty = new ObjectMapper()
                .findAndRegisterModules()
                .readValue(
                        "{\"id\":\"2bc044cd-5f08-51e7-9b9c-0b9aa4bee774\",\"subject\":{\"label\":\"Kock\"}}",
                        MatchList.class);

        String html = RevisionPage.of(page().frame(), empty).render();

        assertTrue(html.contains("Ingen är med i den här listan"), html);
        assertFalse(html.contains("name=\"swedish\""), html);
    }

    @Test
    void formSendsEachRowWhole() throws IOException {
        String html = page().render();

        for (String field : List.of("kind", "concept", "level", "importance")) {
            assertEquals(7, html.split("name=\"" + field + "\"", -1).length, field);
        }
        assertTrue(html.contains("Undersköterska, Vivalla hemtjänst"), html);
    }
}
