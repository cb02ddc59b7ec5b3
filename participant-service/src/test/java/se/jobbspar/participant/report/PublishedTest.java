package se.jobbspar.participant.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.jobbspar.participant.enrolment.EndReason;

class PublishedTest {
    private static final LocalDate AT = LocalDate.parse("2022-12-31");

    private final Story story = new Story();

    @Test
    void theWholeProgrammeIsToldAsItIs() {
        new ThreeHundredAndSeventeen(story).tell();
        Cell programme = cell("Den gömda resursen", Story.OREBRO, Dimension.ALL);

        OutcomeReport report = published().report(programme);

        assertEquals(244, report.figure(KeyFigure.SELF_SUPPORT).numerator());
        assertEquals(91, report.figure(KeyFigure.RIGHT_FIELD).numerator());
        assertTrue(report.daysToSelfSupport().isPresent());
        assertEquals(List.of(new OccupationGot("urn:occupation:nurse", null)), report.occupations());
    }

    @Test
    void fourAreNotToldAndNeitherIsWhatTheyAreWhatIsLeftOf() {
        enrol("A", 4, "2020-02-01");
        enrol("A", 30, "2020-05-01");
        enrol("A", 40, "2020-08-01");

        Published published = published();

        assertNull(enrolled(published, "2020-Q1"));
        assertNull(enrolled(published, "2020-Q2"));
        assertEquals(40, enrolled(published, "2020-Q3"));
        assertEquals(74, enrolled(published, "2020"));
        assertEquals(0, enrolled(published, "2020-Q4"));
    }

    @Test
    void whereThePeopleAreNotToldNothingOfThemIs() {
        enrol("A", 4, "2020-02-01");

        OutcomeReport report = published().report(cell("A", Story.OREBRO, "2020-Q1"));

        assertTrue(report.figures().stream()
                .filter(figure -> figure.name().base() != Base.ENDED)
                .allMatch(Figure::masked));
        assertEquals(Optional.empty(), report.daysToSelfSupport());
    }

    @Test
    void oneWhoDiffersHidesTheFigureWhereverItIs() {
        enrol("A", 20, "2020-02-01");
        story.say(Story.enrolment("Amina", "A", "2020-02-01", "2020-03-01", EndReason.MOVED));

        OutcomeReport report = published().report(cell("A", Story.OREBRO, "2020-Q1"));

        assertEquals(21, report.figure(KeyFigure.ENROLLED).numerator());
        assertTrue(report.figure(KeyFigure.DROPPED_OUT).masked());
        assertFalse(report.figure(KeyFigure.TO_WORK).masked());
    }

    @Test
    void nothingHiddenInTheReportsOfAHistoryCanBeComputed() {
        int hiddenCells = 0;
        for (int seed = 0; seed < 20; seed++) {
            RandomHistory history = new RandomHistory(seed, 10 + 10 * (seed % 5));
            Facts facts = Facts.knownOn(AT, history.story.sayings, history.mergedInto);
            Published published = Published.of(facts, AT);
            for (Breakdown breakdown : Breakdown.values()) {
                Set<Cell> hidden = published.hidden(breakdown);
                // What is not within another has one group, and that is the people.
                Set<Cell> peopleHidden = breakdown.within() == null ? hidden : published.hidden(breakdown.within());
                Set<Object> computed =
                        new TableAttack(paths(published)).computes(groups(published, breakdown), hidden, peopleHidden);
                assertEquals(Set.of(), computed, breakdown + " of history " + seed);
                hiddenCells += hidden.size();
            }
        }
        assertTrue(hiddenCells > 1_000, "something was hidden: " + hiddenCells);
    }

    private void enrol(String programme, int people, String day) {
        for (int i = 0; i < people; i++) {
            story.say(Story.enrolment(day + i, programme, day, null, null));
        }
    }

    private Published published() {
        return Published.of(Facts.knownOn(AT, story.sayings, Map.of()), AT);
    }

    private static Integer enrolled(Published published, String period) {
        return published
                .report(cell("A", Story.OREBRO, period))
                .figure(KeyFigure.ENROLLED)
                .numerator();
    }

    private static Cell cell(String programme, String municipality, String period) {
        return Cell.of(Story.id(programme).toString(), municipality, period);
    }

    /** All that the figures of a breakdown tell apart anywhere. */
    private static Set<Long> groups(Published published, Breakdown breakdown) {
        return published.courses().values().stream()
                .flatMap(courses -> new Grouping(breakdown).sizes(courses).keySet().stream())
                .collect(Collectors.toSet());
    }

    private static List<Set<List<String>>> paths(Published published) {
        Set<Cell> cells = published.courses().keySet();
        return List.of(
                cells.stream()
                        .map(cell -> flat(cell.values().get(0)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()),
                cells.stream()
                        .map(cell -> flat(cell.values().get(1)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()),
                cells.stream()
                        .map(cell -> cell.values().get(2))
                        .filter(period -> period.contains("Q"))
                        .map(quarter -> List.of(quarter, quarter.substring(0, 4), Dimension.ALL))
                        .collect(Collectors.toSet()));
    }

    private static Optional<List<String>> flat(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(List.of(value, Dimension.ALL));
    }
}
