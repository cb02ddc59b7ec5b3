package se.jobbspar.gateway.console.matchlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.testkit.IdentityResource;

@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
class MatchListPageTest {
    private final ObjectMapper json = new ObjectMapper().findAndRegisterModules();

    private static MatchList list() throws IOException {
        return new ObjectMapper()
                .findAndRegisterModules()
                .readValue(MatchListPageTest.class.getResourceAsStream("/services/match-list.json"), MatchList.class);
    }

    private static MatchListPage page() throws IOException {
        MatchList list = list();
        UUID first = list.items().getFirst().target().id();
        Frame frame = new Frame(
                Language.SV, "Karin", "Örebro", false, List.of(), "/", false, "4bf92f3577b34da6a3ce929d0e0e4736");
        return MatchListPage.of(frame, list, Map.of(first, "Amina Haddad"), false, false);
    }

    @Test
    void matchesAreGroupedByReadinessAndKeepTheirRank() throws IOException {
        List<Group> groups = page().groups();

        assertEquals(
                List.of("now", "not-yet", "ask"),
                groups.stream().map(Group::readiness).toList());
        assertEquals(
                List.of(1, 3, 2),
                groups.stream().map(g -> g.matches().getFirst().rank()).toList());
        assertEquals("1 möjlig nu · 1 inte ännu · 1 att fråga om", page().summary());
    }

    @Test
    void listMadeAgainSaysWhatMoved() throws IOException {
        JsonNode recorded = json.readTree(MatchListPageTest.class.getResourceAsStream("/services/match-list.json"));
        ((ObjectNode) recorded).put("earlier", "6f0a4f1e-97a1-4ac5-9a55-2f4f6c1f0b11");
        ((ObjectNode) recorded)
                .putArray("left")
                .addObject()
                .put("type", "participant")
                .put("id", "6f0a4f1e-97a1-4ac5-9a55-2f4f6c1f0b12")
                .put("label", "ORE-9ZZZ");
        ((ObjectNode) recorded.path("items").get(0)).put("earlierRank", 3);
        MatchList again = json.treeToValue(recorded, MatchList.class);

        MatchListPage page = MatchListPage.of(page().frame(), again, Map.of(), false, false);

        assertEquals(
                List.of("förut plats 3"),
                page.groups().getFirst().matches().getFirst().notes());
        assertEquals(
                List.of("ny i listan"),
                page.groups().get(1).matches().getFirst().notes());
        assertTrue(page.render().contains("Inte längre med: ORE-9ZZZ"), page::render);
        assertEquals(List.of(), page().groups().getFirst().matches().getFirst().notes());
    }

    @Test
    void whoIsInNoListIsSaidByWhatACoachCanDo() throws IOException {
        MatchListPage page = MatchListPage.of(page().frame(), list(), Map.of(), false, false, new NotListed(5, 1, 0));

        String html = page.render();
        assertTrue(html.contains("5 som inte är kartlagda"), html);
        assertTrue(html.contains("1 som inte har fått frågan om skyddade personuppgifter"), html);
        assertFalse(html.contains("med skyddade personuppgifter: visas aldrig"), html);
    }

    @Test
    void rowsAddUpToTheScoreWithoutRounding() throws IOException {
        for (Group group : page().groups()) {
            for (ListedMatch match : group.matches()) {
                BigDecimal sum = match.reasons().rows().stream()
                        .map(row -> new BigDecimal(row.points().split(" / ")[0].replace(',', '.')))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertEquals(0, sum.compareTo(BigDecimal.valueOf(match.score(), 2)), match.label());
                assertEquals(0, sum.compareTo(new BigDecimal(match.points().replace(',', '.'))), match.label());
            }
        }
    }

    @Test
    void whatACriterionGivesWithoutRequirementsHasARowOfItsOwn() throws IOException {
        ReasonRow use =
                page().groups().getFirst().matches().getFirst().reasons().rows().getLast();

        assertEquals("Kompetensen används", use.label());
        assertEquals("60 %", use.status());
        assertEquals("12 / 20", use.points());
    }

    @Test
    void statusIsAWordAndASign() throws IOException {
        List<ReasonRow> rows =
                page().groups().getFirst().matches().getFirst().reasons().rows();

        assertEquals("✓ Uppfyllt", rows.get(0).sign() + " " + rows.get(0).status());
        assertEquals("? Fråga om detta", rows.get(1).sign() + " " + rows.get(1).status());
        assertEquals("◐ Delvis", rows.get(2).sign() + " " + rows.get(2).status());
    }

    @Test
    void evidenceIsSaidInWords() throws IOException {
        List<ReasonRow> rows =
                page().groups().getFirst().matches().getFirst().reasons().rows();

        assertEquals("avancerat, intyg, 2025-05-01", rows.get(0).evidence());
        assertEquals("inget angivet", rows.get(1).evidence());
        assertEquals(
                "rengöring av vårdlokaler, närliggande, räknas till 50 %, referens från arbetsgivare",
                rows.get(2).evidence());
    }

    @Test
    void missingIsToldApartFromNotAskedAbout() throws IOException {
        List<ReasonRow> rows =
                page().groups().get(1).matches().getFirst().reasons().rows();

        assertEquals(
                "Saknas: kartlagt, finns inte med",
                rows.get(0).status() + ": " + rows.get(0).evidence());
        assertEquals(
                "Fråga om detta: inget angivet",
                rows.get(2).status() + ": " + rows.get(2).evidence());
    }

    @Test
    void wishThatIsMappedAndNotThereIsFoldedAwayAndAMustIsNot() throws IOException {
        ListedMatch match = page().groups().get(1).matches().getFirst();

        assertEquals(
                List.of("Arbetstid: kvällar"),
                match.reasons().minor().stream().map(ReasonRow::label).toList());
        assertTrue(match.reasons().rows().stream()
                .anyMatch(row -> row.must() && row.status().equals("Saknas")));
    }

    @Test
    void bestAreNamedFirstWhateverTheirGroup() throws IOException {
        assertEquals("Högst poäng: 1. Amina Haddad (70,34) · 2. ORE-2QPD (51,34) · 3. KAR-33DW (35,84)", page().best());
    }

    @Test
    void nameIsShownWhereItMayBeAndTheCodeElsewhere() throws IOException {
        List<Group> groups = page().groups();

        assertEquals("Amina Haddad", groups.get(0).matches().getFirst().label());
        assertEquals("KAR-33DW", groups.get(1).matches().getFirst().label());
    }

    @Test
    void whatStandsInTheWayComesFirstInItsOwnWords() throws IOException {
        assertEquals(
                List.of("ge grundläggande stöd till patienter: saknas", "svenska: delvis"),
                inTheWay(page().groups().get(1)));
        assertEquals(List.of("svenska: okänt, fråga"), inTheWay(page().groups().get(2)));
        assertEquals(List.of(), inTheWay(page().groups().get(0)));
        String article = article(page().render(), 3);
        assertTrue(article.indexOf("I vägen:") < article.indexOf("svenska: delvis"), article);
        assertTrue(article.indexOf("svenska: delvis") < article.indexOf("delegering av läkemedel"), article);
    }

    private static List<String> inTheWay(Group group) {
        return group.matches().getFirst().reasons().inTheWay().stream()
                .map(ReasonRow::label)
                .toList();
    }

    @Test
    void requirementStandsOnce() throws IOException {
        String article = article(page().render(), 3);

        assertEquals(1, article.split("ge grundläggande stöd till patienter", -1).length - 1, article);
        assertEquals(1, article.split("svenska", -1).length - 1, article);
    }

    /** That of the hit with this rank. */
    private static String article(String page, int rank) {
        int from = page.indexOf("aria-labelledby=\"hit-" + rank + "\"");
        return page.substring(from, page.indexOf("</article>", from));
    }

    @Test
    void unmetMustsOfTheFirstPolicyComeFirstToo() throws IOException {
        MatchItem item = list().items().get(2);
        MatchItem unsaid = new MatchItem(
                item.id(),
                3,
                null,
                item.target(),
                null,
                item.score(),
                item.outOf(),
                item.possible(),
                item.readiness(),
                null,
                null,
                item.parts(),
                item.requirements(),
                null);

        assertEquals(
                List.of("Kompetens: ge grundläggande stöd till patienter, självständigt", "Språk: svenska, B1"),
                Reasons.of(unsaid, Language.SV).inTheWay().stream()
                        .map(ReasonRow::label)
                        .toList());
    }

    @Test
    void mustsAreMarked() throws IOException {
        List<ReasonRow> rows =
                page().groups().getFirst().matches().getFirst().reasons().rows();

        assertTrue(rows.get(0).must());
        assertFalse(rows.get(1).must());
    }

    @Test
    void versionThatTheListWasMadeFromIsNamedWhereItIsKnown() throws IOException {
        MatchList list = list();
        MatchList.Target subject = list.subject();
        MatchList dated = new MatchList(
                list.id(),
                list.createdAt(),
                "v1",
                "t",
                "p",
                null,
                new MatchList.Target(subject.type(), subject.id(), subject.label(), 7L),
                "participants",
                null,
                null,
                0,
                null,
                null,
                List.of(),
                null,
                null);

        String rendered =
                MatchListPage.of(page().frame(), dated, Map.of(), false, false).render();
        assertTrue(rendered.contains("underlagets version 7"), rendered);
        assertFalse(page().render().contains("underlagets version"));
    }

    @Test
    void listThatWasMadeBehindSaysHowManyChangesItDoesNotKnowOf() throws IOException {
        MatchList list = list();
        MatchList late = new MatchList(
                list.id(),
                list.createdAt(),
                "v1",
                "t",
                "p",
                1_200L,
                list.subject(),
                "participants",
                null,
                null,
                0,
                null,
                null,
                List.of(),
                null,
                null);
        Frame frame = page().frame();

        String rendered = MatchListPage.of(frame, late, Map.of(), false, false).render();
        assertTrue(rendered.replace('\u00a0', ' ').contains("1 200 ändringar hade inte hunnit in"), rendered);
        assertFalse(page().render().contains("hunnit in"));
    }

    @Test
    void emptyListSaysWhy() throws IOException {
        MatchList list = list();
        MatchList empty = new MatchList(
                list.id(),
                list.createdAt(),
                "v1",
                "t",
                "p",
                null,
                list.subject(),
                "vacancies",
                "18",
                null,
                0,
                null,
                "empty-profile",
                List.of(),
                null,
                null);
        Frame frame = new Frame(
                Language.SV, "Karin", "Örebro", false, List.of(), "/", false, "4bf92f3577b34da6a3ce929d0e0e4736");

        MatchListPage page = MatchListPage.of(frame, empty, Map.of(), false, false);

        assertEquals(
                "Profilen är tom, så det finns ingen poäng att räkna. Börja med att fråga om utbildning, erfarenhet och språk.",
                page.empty());
        assertEquals("Örebro län", page.region());
        assertNull(page.list().removed());
    }
}
