package se.jobbspar.participant.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.participant.measure.MeasureKind;
import se.jobbspar.participant.programme.Programme;
import se.jobbspar.rest.ProblemException;

class ReportQuestionTest {
    private static final Workplace OREBRO = Workplace.of(Story.OREBRO);
    private static final LocalDate TODAY = LocalDate.parse("2022-12-31");
    private static final Programme JOINT = new Programme(
            "Den gömda resursen",
            List.of(Story.OREBRO, Story.KARLSKOGA, "0581"),
            List.of(),
            LocalDate.parse("2020-01-01"),
            null,
            null,
            false,
            Story.id("A"),
            null);

    private final ReportQuestion question = new ReportQuestion();

    @Test
    void aCoachAsksAboutTheOwnPeopleAsTheCoachLikes() {
        question.measure = "training";
        question.from = "2020-02-29";
        question.at = "2021-05-05";

        assertTrue(question.isAboutOwnPeople(OREBRO));
        assertEquals(
                new Question(
                        null,
                        Set.of(Story.OREBRO),
                        null,
                        MeasureKind.TRAINING,
                        LocalDate.parse("2020-02-29"),
                        null,
                        LocalDate.parse("2021-05-05")),
                question.exact(OREBRO, TODAY));
    }

    @Test
    void othersPeopleAreNotOwn() {
        question.municipalities = List.of(Story.OREBRO, Story.KARLSKOGA);

        assertFalse(question.isAboutOwnPeople(OREBRO));
    }

    @Test
    void aDayToComeIsRefused() {
        question.at = "2023-01-01";

        assertRefused("at", () -> question.exact(OREBRO, TODAY));
    }

    @Test
    void whatIsPublishedIsOfOneOrOfAllMunicipalitiesOfAProgramme() {
        question.municipalities = List.of(Story.KARLSKOGA);
        assertEquals(cell(Story.KARLSKOGA, Dimension.ALL), question.published(OREBRO, JOINT));

        question.municipalities = List.of("0581", Story.KARLSKOGA, Story.OREBRO);
        assertEquals(cell(Dimension.ALL, Dimension.ALL), question.published(OREBRO, JOINT));

        question.municipalities = List.of(Story.KARLSKOGA, Story.OREBRO);
        assertRefused("municipality", () -> question.published(OREBRO, JOINT));
    }

    @Test
    void withoutAProgrammeOnlyTheOwnMunicipalityIsPublishedToSomebody() {
        assertEquals(Cell.of(Dimension.ALL, Story.OREBRO, Dimension.ALL), question.published(OREBRO, null));

        question.municipalities = List.of(Story.KARLSKOGA);
        assertRefused("municipality", () -> question.published(OREBRO, null));
    }

    @Test
    void nothingFinerThanAQuarterIsPublished() {
        question.from = "2020-01-01";
        question.to = "2020-03-31";
        assertEquals(cell(Story.OREBRO, "2020-Q1"), question.published(OREBRO, JOINT));

        question.to = "2020-03-30";
        assertRefused("from", () -> question.published(OREBRO, JOINT));
    }

    @Test
    void whatTheTableIsNotPartedByIsNotPublished() {
        question.measure = "training";
        assertRefused("measure", () -> question.published(OREBRO, JOINT));
        question.measure = null;
        question.pool = "unemployed";
        assertRefused("pool", () -> question.published(OREBRO, JOINT));
        question.pool = null;
        question.at = "2020-03-31";
        assertRefused("at", () -> question.published(OREBRO, JOINT));
    }

    private static Cell cell(String municipality, String period) {
        return Cell.of(Story.id("A").toString(), municipality, period);
    }

    private static void assertRefused(String field, Runnable asked) {
        ProblemException refused = assertThrows(ProblemException.class, asked::run);
        assertEquals(field, refused.errors().getFirst().field());
    }
}
