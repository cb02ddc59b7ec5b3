package se.jobbspar.gateway.console.matchlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.testkit.IdentityResource;

@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
class HitPageTest {
    private static final GapAnswer.Missing CARE = missing("skills", "1", "training");
    private static final GapAnswer.Missing SWEDISH = missing("languages", "sv", "no-training-known");
    private static final GapAnswer ANSWER = new GapAnswer(
            "not-yet",
            4033,
            List.of(CARE, SWEDISH),
            List.of(
                    way(List.of(step("Svenska D", 20, "2027-01-11"), step("Vård, grundkurs", 20, null)), "now", 7150),
                    way(List.of(step("Vård, grundkurs", 20, "2027-02-01")), "not-yet", null)),
            7);

    private static GapAnswer.Missing missing(String criterion, String concept, String closedBy) {
        String id = criterion.equals("skills")
                ? "http://data.europa.eu/esco/skill/" + concept
                : "urn:jobbspar:language:" + concept;
        return new GapAnswer.Missing(criterion, new MatchList.Labelled(id, concept), concept + ": saknas", closedBy);
    }

    private static GapAnswer.Way way(List<GapAnswer.Step> steps, String readiness, Integer score) {
        return new GapAnswer.Way(
                steps,
                steps.size() * 20,
                score == null ? null : 9500,
                readiness,
                score,
                score == null ? List.of(SWEDISH) : List.of());
    }

    private static GapAnswer.Step step(String name, int weeks, String start) {
        List<Barrier> ask =
                start == null ? List.of(new Barrier("unknown", "Körkort B: okänt, fråga", null)) : List.of();
        return new GapAnswer.Step(
                "7c1e2d30-4a5b-4c6d-8e7f-0a1b2c3d4e5f", name, "Vux", weeks, start, "2026-12-20", 12, "1880", true, ask);
    }

    private static HitPage hit(int rank, Language language) throws IOException {
        MatchList list = new ObjectMapper()
                .findAndRegisterModules()
                .readValue(HitPageTest.class.getResourceAsStream("/services/match-list.json"), MatchList.class);
        UUID third = list.items().get(2).target().id();
        Frame frame = new Frame(
                language, "Karin", "Örebro", false, List.of(), "/", false, "4bf92f3577b34da6a3ce929d0e0e4736");
        return HitPage.of(frame, list, list.at(rank).orElseThrow(), Optional.of(ANSWER), Map.of(third, "Amina Haddad"));
    }

    @Test
    void whatIsMissingStandsWithWhatCouldChangeItTheMustsFirst() throws IOException {
        List<Gap> gaps = hit(3, Language.SV).gaps();

        assertEquals(
                List.of(
                        "ge grundläggande stöd till patienter: saknas",
                        "svenska: delvis",
                        "Kompetens: hygienrutiner",
                        "Erfarenhet: undersköterska, hemtjänst, 2 år",
                        "Arbetstid: kvällar"),
                gaps.stream().map(gap -> gap.row().label()).toList());
        assertEquals(
                List.of(
                        "En utbildning, se nedan",
                        "Ingen utbildning registrerad – föreslå",
                        "Inget skall-krav i vägen: utbildning söks inte",
                        "Arbete eller praktik",
                        "Prata om arbetstiden"),
                gaps.stream().map(Gap::closes).toList());
    }

    @Test
    void waysStandBesideEachOtherWithTheirTrainingsInOrderAndWhatTheyWouldChange() throws IOException {
        Ways ways = hit(3, Language.SV).ways();

        assertEquals("inte ännu, 40,33 av 100 poäng", ways.now());
        Ways.Row first = ways.rows().getFirst();
        assertEquals(
                List.of(
                        "Svenska D: Vux · 20 veckor · start 2027-01-11, intag till 2026-12-20 · 12 platser kvar · Örebro, på distans",
                        "Vård, grundkurs: Vux · 20 veckor · ingen start känd så sent · 12 platser kvar · Örebro, på distans"),
                first.trainings().stream()
                        .map(training -> training.name() + ": " + training.about())
                        .toList());
        assertEquals("Körkort B: okänt, fråga", first.trainings().getLast().ask());
        assertEquals("40 veckor, 9\u00a0500 kr, möjlig nu, 71,5 av 100 poäng", inWords(first));
        assertEquals("20 veckor, okänt, inte ännu", inWords(ways.rows().getLast()));
        assertEquals(List.of("sv: saknas"), ways.rows().getLast().left());
        assertEquals(2, ways.printed(), "three trainings have room on the sheet");
        assertEquals(1, new Ways(ways.now(), false, List.of(first, first), 2).printed(), "four have not");
        String page = hit(3, Language.SV).render();
        assertTrue(page.contains("Det finns 7 vägar"), page);
        assertEquals("not yet, 40.33 of 100 points", hit(3, Language.EN).ways().now());
    }

    private static String inWords(Ways.Row row) {
        return String.join(", ", row.weeks(), row.cost(), row.after());
    }

    @Test
    void whatNobodyHasAskedIsAQuestionTheMustsFirst() throws IOException {
        List<Question> questions = hit(2, Language.SV).questions();

        assertEquals(
                List.of("Kan du svenska, B1? +15", "Kan du delegering av läkemedel? +10"),
                questions.stream().map(q -> q.text() + " +" + q.gives()).toList());
        assertTrue(questions.getFirst().must());
        assertEquals(
                "Do you know svenska, B1?",
                hit(2, Language.EN).questions().getFirst().text());
    }

    @Test
    void eachRequirementStandsInOneOfTheThree() throws IOException {
        for (int rank = 1; rank <= 3; rank++) {
            HitPage page = hit(rank, Language.SV);
            long beside = page.fits().stream()
                    .filter(row -> row.label().equals("Kompetensen används"))
                    .count();
            int asked = page.list().at(rank).orElseThrow().requirements().size();

            assertEquals(
                    asked,
                    page.gaps().size() + page.questions().size() + page.fits().size() - beside,
                    "rank " + rank);
        }
    }

    @Test
    void moreQuestionsThanOneAsksAtATimeAreFolded() throws IOException {
        HitPage page = hit(2, Language.SV);
        MatchItem item = page.list().at(2).orElseThrow();
        List<AnsweredRequirement> twelve =
                Collections.nCopies(12, item.requirements().get(1));
        MatchItem curious = new MatchItem(
                item.id(),
                2,
                null,
                item.target(),
                null,
                item.score(),
                item.outOf(),
                item.possible(),
                item.readiness(),
                item.strength(),
                List.of(),
                item.parts(),
                twelve,
                null);
        MatchList list = page.list();

        HitPage folded = HitPage.of(page.frame(), listOf(list, curious), curious, Optional.empty(), Map.of());

        assertEquals(10, folded.questions().size());
        assertEquals(2, folded.moreQuestions().size());
        assertTrue(folded.render().contains("<summary>2 frågor till, som ger färre poäng</summary>"), folded.render());
    }

    private static MatchList listOf(MatchList list, MatchItem only) {
        return new MatchList(
                list.id(),
                list.createdAt(),
                list.policy(),
                list.taxonomy(),
                list.indexPosition(),
                null,
                list.subject(),
                list.against(),
                null,
                null,
                1,
                null,
                null,
                List.of(only),
                null,
                null);
    }

    @Test
    void neighboursAreLedToWhereThereAreAny() throws IOException {
        assertNull(hit(1, Language.SV).previous());
        assertEquals(2, hit(1, Language.SV).next());
        assertEquals(2, hit(3, Language.SV).previous());
        assertNull(hit(3, Language.SV).next());
    }

    @Test
    void nameIsOnThePageAndNeitherInItsTitleNorInAnAddress() throws IOException {
        String page = hit(3, Language.SV).render();

        assertTrue(
                page.contains("<h1 class=\"ds-heading\" data-size=\"lg\">Amina Haddad och Undersköterska, Vivalla"),
                page);
        assertTrue(page.contains("<title>Träff 3 i matchningslista – Jobbspår</title>"), page);
        assertFalse(page.matches("(?s).*(href|action)=\"[^\"]*Amina.*"), page);
    }

    @Test
    void decisionLeadsBackToThisPage() throws IOException {
        String page = hit(3, Language.SV).render();
        assertTrue(page.contains("name=\"page\" value=\"hit\""), page);
        DecisionForm form = new DecisionForm();
        form.id = hit(3, Language.SV).list().id();
        form.rank = 3;
        form.page = "hit";

        assertEquals("/console/match-lists/2bc044cd-5f08-51e7-9b9c-0b9aa4bee774/hits/3", form.address());
    }

    @Test
    void whatThePersonCanAndDoesNotWantIsAGapThatNoTrainingClosesAndNoQuestion() throws IOException {
        HitPage page = hit(1, Language.SV);
        MatchItem item = page.list().at(1).orElseThrow();
        AnsweredRequirement met = item.requirements().getFirst();
        AnsweredRequirement unwanted = new AnsweredRequirement(
                met.criterion(),
                met.concept(),
                met.level(),
                "wish",
                "occupation",
                "met",
                met.points(),
                met.outOf(),
                new AnsweredRequirement.Evidence(null, "3", 100, null, null, "not-wanted"));
        MatchItem unwilling = new MatchItem(
                item.id(),
                1,
                null,
                item.target(),
                null,
                item.score(),
                item.outOf(),
                item.possible(),
                item.readiness(),
                item.strength(),
                List.of(new Barrier("not-wanted", "ge stöd: vill inte", met.concept())),
                item.parts(),
                List.of(unwanted),
                null);

        HitPage changed =
                HitPage.of(page.frame(), listOf(page.list(), unwilling), unwilling, Optional.empty(), Map.of());

        assertEquals(
                List.of("ge stöd: vill inte: Personen vill inte, eller får inte"),
                changed.gaps().stream()
                        .map(gap -> gap.row().label() + ": " + gap.closes())
                        .toList());
        assertEquals(List.of(), changed.questions());
        assertTrue(
                changed.render().contains("Utbildningarna går inte att söka just nu"), "it does not say what is away");
        assertEquals(List.of(), Reasons.of(unwilling, Language.SV).borrowed());
        assertEquals(1, Reasons.of(unwilling, Language.SV).inTheWay().size());
    }

    @Test
    void educationWhoseRecognitionIsOpenIsAskedAboutAsThat() {
        AnsweredRequirement pending = new AnsweredRequirement(
                "education",
                new MatchList.Labelled("urn:jobbspar:sun-field:723", "omvårdnad"),
                null,
                "must",
                "stated",
                "unknown",
                0,
                100,
                new AnsweredRequirement.Evidence(null, null, null, null, null, "recognition-pending"));

        assertEquals("Är utbildningen erkänd i Sverige: omvårdnad?", Question.text(pending, Language.SV));
    }

    @Test
    void questionReadsAsASentence() {
        assertEquals(
                "Har du utbildning eller yrkesvana (Kockar)?",
                asked("education", "Utbildning eller yrkesvana (Kockar)"));
        assertEquals("Har du körkort B?", asked("licences", "Körkort B"));
        assertEquals("Har du YKB?", asked("licences", "YKB"));
        assertEquals("Kan du Java?", asked("skills", "Java"));
        assertEquals("Kan du ta dig till Örebro?", asked("reach", "Örebro"));
    }

    private static String asked(String criterion, String label) {
        return Question.text(
                new AnsweredRequirement(
                        criterion,
                        new MatchList.Labelled("urn:x", label),
                        null,
                        "must",
                        "occupation",
                        "unknown",
                        0,
                        100,
                        null),
                Language.SV);
    }
}
