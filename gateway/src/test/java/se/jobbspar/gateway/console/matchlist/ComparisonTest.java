package se.jobbspar.gateway.console.matchlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.testkit.IdentityResource;

@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
class ComparisonTest {
    private static MatchList list() throws IOException {
        return new ObjectMapper()
                .findAndRegisterModules()
                .readValue(ComparisonTest.class.getResourceAsStream("/services/match-list.json"), MatchList.class);
    }

    private static Comparison compared(int one, int other, Language language) throws IOException {
        return Comparison.of(list().at(one).orElseThrow(), list().at(other).orElseThrow(), Map.of(), language);
    }

    @Test
    void criteriaStandBesideEachOtherAndAddUpToTheDifference() throws IOException {
        Comparison compared = compared(1, 3, Language.SV);

        assertEquals(
                List.of(
                        "Kompetens: 26,67 / 43,33 | 6,67 / 43,33 | +20",
                        "Språk: 15 / 15 | 7,5 / 15 | +7,5",
                        "Behörighet: 6,67 / 6,67 | 6,67 / 6,67 | 0",
                        "Erfarenhet: 10 / 15 | 10 / 15 | 0",
                        "Kompetensen används: 12 / 20 | 5 / 19 | +7",
                        "Arbetstid: ingår inte | 0 / 1 | 0"),
                compared.criteria().stream().map(ComparisonTest::said).toList());
        assertEquals("Summa: 70,34 / 100 | 35,84 / 100 | +34,5", said(compared.sum()));
        assertEquals(
                compared.sum().points(),
                compared.criteria().stream().mapToInt(ComparedRow::points).sum());
    }

    private static String said(ComparedRow row) {
        return row.label() + ": " + row.upper() + " | " + row.lower() + " | " + row.difference();
    }

    @Test
    void requirementsThatMakeADifferenceAreShownTheGreatestFirst() throws IOException {
        Comparison compared = compared(1, 3, Language.SV);

        assertEquals(
                List.of(
                        "Kompetens: ge grundläggande stöd till patienter, självständigt: Uppfyllt, 20 / 20 | Saknas, 0 / 20 | +20",
                        "Språk: svenska, B1: Uppfyllt, 15 / 15 | Delvis, 7,5 / 15 | +7,5"),
                compared.requirements().stream().map(ComparisonTest::said).toList());
        assertEquals(5, compared.alike());
    }

    @Test
    void whatEachHasOneOfIsComparedThoughTheyAskForDifferentThings() {
        List<ComparedRow> rows = Comparison.of(
                        demand(1, "kock", 1_800), demand(2, "bagare", 600), Map.of(), Language.SV)
                .requirements();

        assertEquals(
                List.of("Erfarenhet: kock, 1 år: Delvis, 18 / 20 | bagare, 1 år: Delvis, 6 / 20 | +12"),
                rows.stream().map(ComparisonTest::said).toList());
    }

    private static MatchItem demand(int rank, String occupation, int points) {
        AnsweredRequirement experience = new AnsweredRequirement(
                "experience",
                new MatchList.Labelled("urn:" + occupation, occupation),
                "12",
                "wish",
                "occupation",
                "partly",
                points,
                2_000,
                null);
        return new MatchItem(
                null,
                rank,
                null,
                new MatchList.Target("vacancy", null, occupation, null),
                null,
                points,
                10_000,
                points,
                "now",
                "weak",
                List.of(),
                List.of(new MatchItem.Part("experience", points, 2_000)),
                List.of(experience),
                null);
    }

    @Test
    void sentenceSaysWhatMakesTheDifferenceWhicheverIsNamedFirst() throws IOException {
        String why = "1 står före 3 med 34,5 poäng. Mest gör: Kompetens +20, Språk +7,5, Kompetensen används +7.";

        assertEquals(why, compared(1, 3, Language.SV).why());
        assertEquals(why, compared(3, 1, Language.SV).why());
        assertEquals(
                "1 stands above 2 by 19 points. Most comes from: Language +15, Skills put to use +4.",
                compared(1, 2, Language.EN).why());
    }

    @Test
    void equalPointsAreSaidToBeEqual() throws IOException {
        MatchItem first = list().at(1).orElseThrow();

        assertEquals(
                "De har lika många poäng. Vem av dem som står först har då inget med personen eller behovet att göra.",
                Comparison.of(first, first, Map.of(), Language.SV).why());
    }

    @Test
    void whoHasNotChosenTwoIsAskedTo() throws IOException {
        Frame frame = new Frame(
                Language.SV, "Karin", "Örebro", false, List.of(), "/", false, "4bf92f3577b34da6a3ce929d0e0e4736");
        ComparisonPage page = ComparisonPage.of(frame, list(), list().at(2), Optional.empty(), Map.of());

        assertNull(page.compared());
        String rendered = page.render();
        assertTrue(rendered.contains("Välj två olika träffar ur listan."), rendered);
        assertTrue(rendered.contains("<option value=\"2\" selected>2. ORE-2QPD</option>"), rendered);
    }
}
