package se.jobbspar.participant.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutcomeCsvTest {
    private static final LocalDate TODAY = LocalDate.parse("2022-12-31");
    private static final Locale SWEDISH = Locale.of("sv");

    private final Story story = new Story();

    @Test
    void aFigureIsARowWithAllThatItsShareIsMadeOf() {
        new ThreeHundredAndSeventeen(story).tell();

        List<String> rows = rows(report());

        assertEquals("name,label,base,baseLabel,numerator,denominator,share,masked", rows.getFirst());
        assertTrue(
                rows.contains("to-studies,Till studier,enrolled,alla inskrivna i perioden,130,317,41.01,false"),
                rows.toString());
        assertTrue(rows.contains("enrolled,Inskrivna,enrolled,alla inskrivna i perioden,317,,,false"));
        assertTrue(rows.contains("occupation,urn:occupation:nurse,in-work,de som gått till arbete,114,,,false"));
        // The 130 began their studies on 18 January, 322 days after 2 March; the 114 their work on 1 March, after 364.
        assertTrue(rows.contains("days-to-self-support-median,,,,322.0,,,false"));
        assertTrue(rows.contains("days-to-self-support-upper-quartile,,,,364.0,,,false"));
    }

    @Test
    void aHiddenFigureIsARowWithoutNumbers() {
        OutcomeReport hidden =
                new OutcomeReport(List.of(Figure.masked(KeyFigure.TO_STUDIES)), List.of(), Optional.empty());

        assertEquals(
                "to-studies,Till studier,enrolled,alla inskrivna i perioden,,,,true",
                rows(hidden).get(1));
    }

    @Test
    void nothingIsAFormulaInASpreadsheet() {
        OutcomeReport odd = new OutcomeReport(List.of(), List.of(new OccupationGot("=1+1", 7)), Optional.empty());

        assertEquals(
                "occupation,'=1+1,in-work,de som gått till arbete,7,,,false",
                rows(odd).get(1));
    }

    private OutcomeReport report() {
        Question question = new Question(null, Set.of(), null, null, null, null, TODAY);
        return OutcomeReport.of(Facts.knownOn(TODAY, story.sayings, Map.of()), question);
    }

    private static List<String> rows(OutcomeReport report) {
        return OutcomeCsv.of(report, SWEDISH).lines().toList();
    }
}
