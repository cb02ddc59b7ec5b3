package se.jobbspar.gateway.console.happening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.participant.Participant;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Occupations;

@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
class HappeningPageTest {
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final String HERE = "/console/participants/156e4523-98ac-5623-a770-1540ce872b6a/outcome";

    private static final Map<String, String> FACTS = Map.of(
            "enrolments",
            """
            {"items":[{"id":"e1","programme":"p1","channel":"self","pool":"unemployed","from":"2026-03-02"},
                      {"id":"e0","programme":"p1","channel":"self","pool":"unemployed","from":"2020-03-02","mistaken":true}]}""",
            "measures",
            """
            {"items":[{"id":"m1","enrolment":"e1","kind":"language-course","name":"Yrkessvenska vård","provider":"Komvux",
                       "plannedFrom":"2026-03-10","started":"2026-03-10","ended":"2026-05-29","result":"Kurs C godkänd"},
                      {"id":"m2","enrolment":"e1","kind":"work-placement","plannedFrom":"2026-06-01"}]}""",
            "attendances",
            """
            {"items":[{"id":"h1","enrolment":"e1","month":"2026-03","hours":64},
                      {"id":"h2","enrolment":"e1","month":"2026-04","hours":71}]}""",
            "outcomes",
            """
            {"items":[{"id":"o1","enrolment":"e1","kind":"work","on":"2026-08-03",
                       "job":{"occupation":"%s","contract":"fixed-term","employer":"Vivalla hemtjänst"}}]}""".formatted(Occupations.NURSE_ASSISTANT),
            "follow-ups",
            """
            {"items":[{"id":"f1","outcome":"o1","milestone":"28-days","on":"2026-09-01","stillThere":true}]}""",
            "pool-moves",
            """
            {"items":[{"id":"v1","from":"unemployed","to":"work-placement",
                       "said":{"version":1,"municipality":"1880","by":"Karin <Lind>","at":"2026-03-31T22:30:00Z"}}]}""",
            "placements",
            """
            {"items":[{"id":"a1","host":"Solgläntan","from":"2026-09-01","to":"2026-10-30",
                       "signatures":[{"party":"participant","on":"2026-08-27"}]},
                      {"id":"a2","host":"Kiosken","from":"2026-03-01","to":"2026-03-31","signatures":[],
                       "closing":{"on":"2026-03-12","interruption":"own-wish","job":"none"}}]}""",
            "invitations",
            """
            {"items":[{"id":"i1","meetUp":"u1","answer":"yes","came":true,"interview":true,"offer":false}]}""");

    private static final String MEET_UPS =
            "{\"items\":[{\"id\":\"u1\",\"employer\":\"Solgläntan\",\"on\":\"2026-10-01\",\"place\":\"Folkets hus\"}]}";

    @Inject
    ConceptLabels labels;

    @Test
    void whatHappenedIsToldInItsProgrammeAndWhatIsDueIsAskedFor() throws IOException {
        HappeningPage page = page(Language.SV, "");
        HappeningPage.Enrolled enrolled = page.enrolments().getFirst();

        assertEquals(1, page.enrolments().size(), "a mistake is not shown");
        assertEquals(
                "Den gömda resursen, från 2026-03-02, pågår",
                enrolled.enrolment().what());
        assertEquals("kom själv · arbetslös", enrolled.enrolment().about());
        assertEquals(
                "språkkurs · Yrkessvenska vård · Komvux",
                enrolled.measures().getFirst().what());
        assertEquals(
                "fullföljd 2026-05-29 · Kurs C godkänd",
                enrolled.measures().getFirst().about());
        assertEquals("praktik", enrolled.measures().getLast().what());
        assertEquals("planerad från 2026-06-01", enrolled.measures().getLast().about());
        assertEquals(
                List.of("2026-04: 71 timmar", "2026-03: 64 timmar"),
                enrolled.hours().stream().map(HappeningPage.Line::what).toList());
        HappeningPage.Reached reached = enrolled.outcomes().getFirst();
        assertTrue(
                reached.outcome().what().startsWith("arbete · undersköterska"),
                reached.outcome().what());
        assertEquals(
                "från 2026-08-03 · tidsbegränsad · Vivalla hemtjänst · rätt bransch: inte sagt än",
                reached.outcome().about());
        assertEquals(
                "28 dagar · frågad 2026-09-01 · kvar",
                reached.followUps().getFirst().what());
        assertEquals(List.of(new HappeningPage.Line("3-months", "3 månader", "2026-11-03")), reached.due());
    }

    @Test
    void placementSaysWhoseSignatureItWaitsForOrHowItEnded() throws IOException {
        assertEquals(
                List.of(
                        new HappeningPage.Line(
                                "a1",
                                "Solgläntan · 2026-09-01 till 2026-10-30",
                                "väntar på arbetsgivarens underskrift"),
                        new HappeningPage.Line(
                                "a2", "Kiosken · 2026-03-01 till 2026-03-31", "avbruten 2026-03-12: egen önskan")),
                page(Language.SV, "").placements());
    }

    @Test
    void invitationSaysWhatWasAnsweredAndWhatCameOfIt() throws IOException {
        assertEquals(
                List.of(new HappeningPage.Line(
                        "u1", "Solgläntan · 2026-10-01 · Folkets hus", "svar: ja · kom · intervju · inget erbjudande")),
                page(Language.SV, "").invitations());
    }

    @Test
    void hrIsLedToNothingThatIsForCoachesAlone() throws IOException {
        assertTrue(page(frame(Language.SV, false), "").render().contains("/placements/new"));
        String html = page(frame(Language.SV, true), "").render();

        for (String ofCoaches : List.of("/placements/new", "/attendances/", "/fund-attributes/")) {
            assertFalse(html.contains(ofCoaches), ofCoaches);
        }
    }

    @Test
    void moveToAnotherPoolIsToldWithItsDayInSwedenAndWhoSaidSo() throws IOException {
        HappeningPage page = page(Language.SV, "");

        assertEquals(List.of("2026-04-01: från arbetslös till på praktikplats (Karin <Lind>)"), page.moves());
        assertTrue(page.render().contains("id=\"moves\">Byten mellan grupper"));
    }

    @Test
    void everyFactLeadsToItsFormAndEveryProgrammeThatIsOpenToANewEnrolment() throws IOException {
        String html = page(Language.SV, "saved").render();

        for (String address : List.of(
                "/enrolments/e1",
                "/measures/of/e1",
                "/measures/m1",
                "/attendances/of/e1",
                "/attendances/h1",
                "/outcomes/of/e1",
                "/outcomes/o1",
                "/follow-ups/f1",
                "/follow-ups/of/o1?milestone=3-months",
                "/enrolments/of/p1")) {
            assertTrue(html.contains("href=\"" + HERE + address + "\""), address);
        }
        for (String address : List.of("/placements/a1", "/placements/new", "/placements/new?measure=m2")) {
            assertTrue(html.contains("href=\"" + HERE.replace("/outcome", address) + "\""), address);
        }
        assertFalse(html.contains("/enrolments/of/p2"), "a programme that closed last year takes nobody");
        assertTrue(html.contains("Sparat."), html);
    }

    @Test
    void englishReaderReadsItInEnglish() throws IOException {
        HappeningPage page = page(Language.EN, "");

        assertEquals(
                "language course · Yrkessvenska vård · Komvux",
                page.enrolments().getFirst().measures().getFirst().what());
        assertEquals(
                "Follow up: 3 months (from 2026-11-03)",
                Language.EN.texts(HappeningTexts.class).due("3 months", "2026-11-03"));
    }

    @Test
    void whoIsNowhereIsToldSo() throws IOException {
        HappeningPage page = HappeningPage.of(
                frame(Language.SV, false),
                person(),
                Happened.of(kind -> json("{\"items\":[]}"), json("{\"items\":[]}"), json("{\"items\":[]}")),
                new FactWords(labels, Language.SV),
                TODAY,
                "");

        assertTrue(page.render().contains("Personen är inte inskriven i något projekt."));
    }

    private HappeningPage page(Language language, String done) throws IOException {
        return page(frame(language, false), done);
    }

    private HappeningPage page(Frame frame, String done) throws IOException {
        JsonNode programmes = json("""
                {"items":[{"id":"p1","name":"Den gömda resursen","from":"2020-01-01","to":"2026-12-31",
                           "funding":[{"fund":"esf-plus"}]},
                          {"id":"p2","name":"Jobbspår 2025","from":"2025-01-01","to":"2025-12-31"}]}""");
        return HappeningPage.of(
                frame,
                person(),
                Happened.of(kind -> json(FACTS.get(kind)), json(MEET_UPS), programmes),
                new FactWords(labels, frame.language()),
                TODAY,
                done);
    }

    private static Frame frame(Language language, boolean hr) {
        return new Frame(language, "Karin", "Örebro", hr, List.of(), "/", false, "4bf92f3577b34da6a3ce929d0e0e4736");
    }

    private static Participant person() throws IOException {
        return JSON.treeToValue(
                JSON.readTree(HappeningPageTest.class.getResourceAsStream("/services/participant.json")),
                Participant.class);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
