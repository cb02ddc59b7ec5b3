package se.jobbspar.gateway.console.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.matchlist.MatchList;
import se.jobbspar.gateway.console.matchlist.MatchLists;
import se.jobbspar.gateway.console.matchlist.OpenQuestion;
import se.jobbspar.gateway.console.participant.Participant;
import se.jobbspar.testkit.IdentityResource;

@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
class PersonPageTest {
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    @Inject
    ConceptLabels labels;

    private static ObjectNode amina() throws IOException {
        return (ObjectNode) JSON.readTree(PersonPageTest.class.getResourceAsStream("/services/participant.json"));
    }

    private PersonPage page(ObjectNode person, Language language) throws IOException {
        List<MatchList> lists = JSON.readValue(
                        PersonPageTest.class.getResourceAsStream("/services/match-lists.json"), MatchLists.class)
                .items();
        List<OpenQuestion> questions = List.of(new OpenQuestion("Kan du hygien?", "6 år som kock", 2, 1));
        Frame frame = new Frame(
                language, "Karin", "Örebro", false, List.of(), "/", false, "4bf92f3577b34da6a3ce929d0e0e4736");
        return PersonPage.of(frame, JSON.treeToValue(person, Participant.class), lists, questions, labels, null);
    }

    private Map<String, List<String>> profile(Language language) throws IOException {
        return page(amina(), language).profile().stream()
                .collect(Collectors.toMap(ProfileSection::title, part -> part.lines().stream()
                        .map(line -> line.what() + (line.about().isEmpty() ? "" : ": " + line.about()))
                        .toList()));
    }

    @Test
    void profileIsReadOutInWords() throws IOException {
        assertEquals(
                Map.of(
                        "Kan", List.of("lyssna aktivt: avancerat, intyg, 2025-05-01"),
                        "Kan lite", List.of("främja inkludering: grundläggande, egen uppgift"),
                        "Kan inte", List.of("urn:nobody-knows: egen uppgift"),
                        "Erfarenhet",
                                List.of(
                                        "undersköterska, äldreomsorg och habilitering: 5 år 6 månader, mars 2009–augusti 2014,"
                                                + " referens från arbetsgivare",
                                        "undersköterska, äldreomsorg och habilitering: 2 månader, från oktober 2026, pågår,"
                                                + " egen uppgift"),
                        "Utbildning",
                                List.of(
                                        "Gymnasial utbildning, yrkesinriktad, 3 år, Sjuksköterskeutbildning, grundutbildning: Vårdlinjen, Damaskus, erkänd i Sverige, egen uppgift"),
                        "Språk", List.of("svenska: hör B1, läser A2, talar B1, intyg, 2026-03-01"),
                        "Körkort och behörigheter",
                                List.of("Körkort B (personbil och lätt lastbil): gäller till 2031-05-01, intyg"),
                        "Önskemål", List.of("undersköterska, äldreomsorg och habilitering", "Örebro", "kvällar"),
                        "Vill inte", List.of("nätter")),
                profile(Language.SV));
    }

    @Test
    void englishReaderReadsItInEnglish() throws IOException {
        assertEquals(
                List.of("Swedish: listens B1, reads A2, speaks B1, certificate, 2026-03-01"),
                profile(Language.EN).get("Languages"));
        assertEquals(List.of("nights"), profile(Language.EN).get("Does not want"));
    }

    @Test
    void whatNobodyHasAskedIsNoMinus() throws IOException {
        ObjectNode unasked = amina();
        unasked.putObject("profile");

        String page = page(unasked, Language.SV).render();

        assertEquals(9, page.split("Inget är angivet; det är inte ett minus\\.", -1).length - 1, page);
    }

    @Test
    void pageSaysWhetherThePersonIsSeenAndWhoCanChangeIt() throws IOException {
        assertEquals(
                "Ja, genom avtal: Örebro, Karlskoga",
                page(amina(), Language.SV).row().visible());
        ObjectNode unknown = amina().put("protectedIdentity", "unknown");
        unknown.putObject("visibility").put("visible", false).put("reason", "protection-unknown");

        PersonPage page = page(unknown, Language.SV);

        assertEquals("Nej, ingen har frågat om skyddade uppgifter", page.row().visible());
        assertEquals("Du kan ändra det: fråga om personen har skyddade personuppgifter.", page.change());
        assertFalse(page.render().contains("formaction"), "a list can be made");
    }

    @Test
    void listsOfThePersonAreLedToAndNewOnesNameTheVersionOfThePage() throws IOException {
        String page = page(amina(), Language.SV).render();

        assertTrue(
                page.contains(
                        "href=\"/console/match-lists/2bc044cd-5f08-51e7-9b9c-0b9aa4bee774\">Deltagare, 2026-11-22 10:41<"),
                page);
        assertTrue(
                page.contains("formaction=\"/console/match-lists?version=3&amp;type=participant&amp;subject=156e4523"),
                page);
        assertTrue(page.contains("href=\"/console/match-lists?kind=participant&amp;q=ORE-7K2M\""), page);
    }

    @Test
    void protectedPersonsNameIsNotOnPaperAndNeverInTitleOrAddress() throws IOException {
        ObjectNode hidden = amina().put("protectedIdentity", "protected");
        hidden.putObject("visibility").put("visible", false).put("reason", "protected-identity");

        String page = page(hidden, Language.SV).render();

        assertEquals(2, page.split("Amina Haddad", -1).length, page);
        assertTrue(
                page.contains("<span class=\"no-print\">Amina Haddad</span><span class=\"print-only\">ORE-7K2M</span>"),
                page);
        assertTrue(page.contains("<strong>Skyddade personuppgifter</strong>"), page);
        assertTrue(page.contains("<div class=\"no-print\"><dt>Referens</dt>"), page);
        assertTrue(page.contains("<title>Deltagare – Jobbspår</title>"), page);
    }

    @Test
    void questionSaysHowManyHitsItDecides() throws IOException {
        String page = page(amina(), Language.SV).render();

        assertTrue(
                page.contains(
                        "<strong>Kan du hygien?</strong> 6 år som kock. Avgör 2 träffar. Kan ge poäng i 1 träff."),
                page);
        assertEquals(
                "Decides 2 hits. May give points in 1 hit.",
                Language.EN.texts(PersonTexts.class).decides(2, 1));
    }

    @Test
    void protectedPersonIsOfferedAListThatIsNotKeptAndNoneThatIs() throws IOException {
        ObjectNode hidden = amina().put("protectedIdentity", "protected");
        hidden.putObject("visibility").put("visible", false).put("reason", "protected-identity");

        String page = page(hidden, Language.SV).render();

        assertTrue(
                page.contains(
                        "formaction=\"/console/participants/156e4523-98ac-5623-a770-1540ce872b6a/match-list?against=vacancies\""),
                page);
        assertFalse(page.contains("/console/match-lists?"), page);
    }

    @Test
    void personIsTakenOutOfListsAndOfferedAgainAtTheVersionOfThePage() throws IOException {
        assertTrue(page(amina(), Language.SV).render().contains("name=\"offered\" value=\"no\">Erbjud inte i listor<"));
        ObjectNode working = amina();
        working.putObject("visibility").put("visible", false).put("reason", "not-offered");

        PersonPage page = page(working, Language.SV);
        String html = page.render();

        assertEquals("Nej, erbjuds inte just nu", page.row().visible());
        assertEquals("–", page.row().visibleSign());
        assertTrue(html.contains("name=\"offered\" value=\"yes\">Erbjud i listor igen<"), html);
        assertTrue(html.contains("formaction=\"/console/match-lists?version=3"), "lists for the person can be made");
    }

    @Test
    void personOfAnotherMunicipalityGoesByTheCode() throws IOException {
        ObjectNode other = amina().put("access", "agreement");
        other.remove("name");

        String page = page(other, Language.SV).render();

        assertTrue(page.contains("<h1 class=\"ds-heading\" data-size=\"lg\">ORE-7K2M</h1>"), page);
        assertTrue(page.contains("Deltagare i en annan kommun"), page);
    }
}
