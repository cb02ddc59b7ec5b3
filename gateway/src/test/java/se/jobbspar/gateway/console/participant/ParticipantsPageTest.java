package se.jobbspar.gateway.console.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.testkit.IdentityResource;

@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
class ParticipantsPageTest {
    private static ParticipantsPage page(Filter filter) throws IOException {
        Participants found = new ObjectMapper()
                .findAndRegisterModules()
                .readValue(
                        ParticipantsPageTest.class.getResourceAsStream("/services/participants.json"),
                        Participants.class);
        Frame frame = new Frame(
                Language.SV, "Karin", "Örebro", false, List.of(), "/", false, "4bf92f3577b34da6a3ce929d0e0e4736");
        return ParticipantsPage.of(frame, filter, null, found);
    }

    @Test
    void rowSaysHowFarTheMappingHasComeAndWhatIsLeftToAsk() throws IOException {
        ParticipantRow omar = page(new Filter()).rows().get(1);

        assertEquals("◐ Påbörjad", omar.mappedSign() + " " + omar.mapped());
        assertEquals("språk, önskemål", omar.toAsk());
    }

    @Test
    void rowSaysWhoSeesThePersonAndWhy() throws IOException {
        assertEquals(
                "Ja, genom avtal: Örebro, Karlskoga",
                page(new Filter()).rows().get(0).visible());
        assertEquals(
                "Nej, uppgifterna är skyddade", page(new Filter()).rows().get(3).visible());
    }

    @Test
    void personWhomMatchingDoesNotSeeGetsNoButtons() throws IOException {
        assertTrue(page(new Filter()).rows().get(0).matchable());
        assertFalse(page(new Filter()).rows().get(2).matchable());
        assertFalse(page(new Filter()).rows().get(3).matchable());
    }

    @Test
    void buttonsNameTheVersionOfThePersonThatThePageShows() throws IOException {
        ParticipantsPage page = page(new Filter());
        ParticipantRow amina = page.rows().get(0);

        assertTrue(amina.version() > 0);
        String address = "match-lists?version=" + amina.version() + "&amp;type=participant&amp;subject=" + amina.id();
        assertTrue(page.render().contains(address));
    }

    @Test
    void buttonsHaveTheKeyOfTheirPageAndNoOthers() throws IOException {
        ParticipantsPage page = page(new Filter());

        assertTrue(page.render().contains("name=\"key\" value=\"" + page.key() + "\">"));
        assertNotEquals(page.key(), page(new Filter()).key());
    }

    @Test
    void nextPageKeepsTheSearch() throws IOException {
        Filter filter = new Filter();
        filter.q = " å&b ";
        filter.mapped = "partly";

        ParticipantsPage page = page(filter);

        assertNull(page.pages().previous());
        assertEquals(3, page.pages().last());
        assertEquals(
                "/console/participants?q=%C3%A5%26b&mapped=partly&page=2",
                page.pages().next());
    }

    @Test
    void titleTellsOneOfSeveralPagesFromTheOthers() throws IOException {
        assertTrue(page(new Filter()).render().contains("<title>Mina deltagare – Sida 1 av 3 – Jobbspår</title>"));
    }

    @Test
    void pageBeyondTheLastSaysWhichThereAre() throws IOException {
        Participants all = new ObjectMapper()
                .findAndRegisterModules()
                .readValue(
                        ParticipantsPageTest.class.getResourceAsStream("/services/participants.json"),
                        Participants.class);
        Filter filter = new Filter();
        filter.mapped = "partly";

        String page = ParticipantsPage.of(
                        page(filter).frame(), filter, null, new Participants(List.of(), all.total(), 99, all.limit()))
                .render();

        assertTrue(page.contains("Sida 99 finns inte. Det finns 3 sidor."), page);
        assertTrue(page.contains("href=\"/console/participants?mapped=partly&amp;page=1\""), page);
        assertTrue(page.contains("href=\"/console/participants?mapped=partly&amp;page=3\""), page);
        assertFalse(page.contains("Ingen deltagare"), page);
        assertTrue(page.contains("<title>Mina deltagare – Jobbspår</title>"), page);
    }

    @Test
    void wordsThatNoFieldHasAreNotAskedFor() {
        Filter filter = new Filter();
        filter.mapped = "x";
        filter.protection = "x";
        filter.sort = "x";

        assertNull(filter.mapped());
        assertNull(filter.protection());
        assertNull(filter.sort());
    }

    @Test
    void nonsenseInTheAddressIsTheFirstPage() {
        Filter filter = new Filter();
        filter.page = "-3";
        filter.q = "  ";

        assertEquals(1, filter.page());
        assertNull(filter.q());
        assertFalse(filter.narrows());
    }
}
