package se.jobbspar.gateway.console.matchlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.demand.Demand;
import se.jobbspar.gateway.console.demand.DemandKind;
import se.jobbspar.gateway.console.demand.DemandTexts;
import se.jobbspar.gateway.console.demand.Demands;
import se.jobbspar.testkit.IdentityResource;

@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
class NewListTest {
    private static final UUID AMINA = UUID.fromString("6f0a4f1e-97a1-4ac5-9a55-2f4f6c1f0b11");

    private static final Demand JOB = new Demand(DemandKind.VACANCY, AMINA, 7, "Kock", "Örebro", true);

    private static Frame frame() {
        return new Frame(
                Language.SV, "Karin", "Örebro", false, List.of(), "/", false, "4bf92f3577b34da6a3ce929d0e0e4736");
    }

    private static NewListForm form(String type) {
        NewListForm form = new NewListForm();
        form.type = type;
        return form;
    }

    @Test
    void unknownKindIsRefusedAtItsFieldAndNotReadAsAnother() {
        NewListForm form = form("apprenticeship");
        form.q = "vård";

        String page = NewListPage.of(frame(), form, null, null).render();

        String field = "id=\"type\" name=\"type\" aria-invalid=\"true\" aria-describedby=\"unknown-type\">";
        assertEquals(1, occurrences(page, field), page);
        assertEquals(
                1, occurrences(page, "id=\"unknown-type\">Det slaget av behov finns inte. Välj ett i listan.<"), page);
        assertEquals(1, occurrences(page, "value=\"vård\""), "what was typed is gone");
        assertEquals(0, occurrences(page, " selected"), "another kind is picked");
        assertEquals(1, occurrences(page, "role=\"status\""));
        assertEquals(1, occurrences(page, "id=\"found\" role=\"status\"></p>"), "something is found");
    }

    @Test
    void addressWithoutAKindBeginsWithTheFirst() {
        assertEquals(Optional.of(DemandKind.SHORTAGE_OCCUPATION), form(null).kind());
        assertEquals(Optional.of(DemandKind.SHORTAGE_OCCUPATION), form("").kind());
        assertEquals(Optional.of(DemandKind.VACANCY), form("vacancy").kind());
        assertEquals(Optional.empty(), form("apprenticeship").kind());
    }

    @Test
    void everyKindCanBePickedToSearchFor() {
        String page = NewListPage.of(frame(), form("vacancy"), null, new Demands.Found(List.of(), 0))
                .render();

        for (DemandKind kind : DemandKind.values()) {
            String chosen = kind == DemandKind.VACANCY ? " selected" : "";
            String option = "<option value=\"" + kind.wire() + "\"" + chosen + ">" + words().one(kind) + "</option>";
            assertEquals(1, occurrences(page, option), option);
        }
        assertEquals(0, occurrences(page, "aria-invalid"));
    }

    @Test
    void listAgainstEveryKindCanBeMadeForAPerson() {
        NewListPage.Person person = new NewListPage.Person(AMINA, 3, "Amina");

        String page = NewListPage.of(frame(), form("participant"), person, null).render();

        for (DemandKind kind : DemandKind.values()) {
            String button = "type=participant&amp;subject=" + AMINA + "&amp;against=" + kind.plural()
                    + "\">Skapa lista mot " + words().several(kind) + "</button>";
            assertEquals(1, occurrences(page, button), button);
        }
    }

    @Test
    void pageNamesTheVersionThatItShows() {
        NewListPage.Person person = new NewListPage.Person(AMINA, 3, "Amina");

        String forPerson =
                NewListPage.of(frame(), form("participant"), person, null).render();
        String forJob = NewListPage.of(frame(), form("vacancy"), null, new Demands.Found(List.of(JOB), 1))
                .render();

        String address = "formaction=\"/console/match-lists?version=%d&amp;type=%s&amp;subject=" + AMINA;
        assertEquals(DemandKind.values().length, occurrences(forPerson, address.formatted(3, "participant")));
        assertEquals(1, occurrences(forJob, address.formatted(7, "vacancy")));
    }

    @Test
    void formsOfAPageHaveItsKeyAndNoOtherPages() {
        NewListPage.Person person = new NewListPage.Person(AMINA, 3, "Amina");
        NewListPage page = NewListPage.of(frame(), form("participant"), person, null);
        NewListPage found = NewListPage.of(frame(), form("vacancy"), null, new Demands.Found(List.of(JOB), 1));

        assertEquals(1, occurrences(page.render(), "name=\"key\" value=\"" + page.key() + "\">"));
        assertEquals(1, occurrences(found.render(), "name=\"key\" value=\"" + found.key() + "\">"));
        assertNotEquals(page.key(), found.key());
    }

    @Test
    void buttonPressedTwiceAsksWithOneKeyAndAnotherButtonWithAnother() {
        String key = order("vacancies", "18").key();

        assertEquals(key, order("vacancies", "18").key());
        assertNotEquals(key, order("shortage-occupations", "18").key());
        assertNotEquals(key, order("vacancies", "05").key());
        assertNull(new NewListOrder().key());
    }

    private static NewListOrder order(String against, String region) {
        NewListOrder order = new NewListOrder();
        order.type = "participant";
        order.subject = AMINA.toString();
        order.against = against;
        order.region = region;
        order.key = "0b9c1a52-6a0e-4a39-9f5e-0d9a3c1f2b77";
        return order;
    }

    private static DemandTexts words() {
        return Language.SV.texts(DemandTexts.class);
    }

    private static int occurrences(String page, String part) {
        return page.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void everyKindHasWordsOfItsOwnInBothLanguages() {
        for (Language language : Language.values()) {
            DemandTexts t = language.texts(DemandTexts.class);
            // One and several may be called the same, as jobbspår are.
            for (Function<DemandKind, String> words : List.<Function<DemandKind, String>>of(t::one, t::several)) {
                assertEquals(
                        DemandKind.values().length,
                        Stream.of(DemandKind.values())
                                .map(words)
                                .filter(w -> !w.isBlank())
                                .distinct()
                                .count());
            }
        }
    }

    @Test
    void listSaysWhatItIsMatchedAgainst() throws IOException {
        assertEquals("Bristyrken", MatchListsPage.against(list("shortage-occupations"), Language.SV));
        assertEquals("Vacancies", MatchListsPage.against(list("vacancies"), Language.EN));
        assertEquals("Deltagare", MatchListsPage.against(list("participants"), Language.SV));
        assertEquals("Jobbspår", MatchListsPage.against(list("job-tracks"), Language.SV));
        assertEquals("apprenticeships", MatchListsPage.against(list("apprenticeships"), Language.SV));
    }

    private static MatchList list(String against) throws IOException {
        return new ObjectMapper().readValue("{\"against\":\"" + against + "\"}", MatchList.class);
    }
}
