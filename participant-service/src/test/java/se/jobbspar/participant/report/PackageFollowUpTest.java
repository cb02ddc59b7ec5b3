package se.jobbspar.participant.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.participant.enrolment.Enrolment;
import se.jobbspar.participant.history.Fact;
import se.jobbspar.participant.measurespackage.Aim;
import se.jobbspar.participant.measurespackage.Goal;
import se.jobbspar.participant.measurespackage.MeasuresPackage;
import se.jobbspar.participant.measurespackage.YearValue;
import se.jobbspar.participant.outcome.Contract;

class PackageFollowUpTest {
    private static final Workplace OREBRO = Workplace.of(Story.OREBRO);
    private static final LocalDate AT = LocalDate.parse("2022-12-31");

    private final Story story = new Story();

    /** 20 in A and 12 in B, of whom 2 are in both: 30 people, 7 of them to work; next year 5 more in A. */
    @Test
    void whoIsInTwoProgrammesCountsOnceAYear() {
        begin("a", 20, 7, "A", "2020-02-01");
        begin("b", 10, 0, "B", "2020-03-01");
        begin("a", 2, 0, "B", "2020-03-01");
        begin("c", 5, 0, "A", "2021-03-01");
        begin("d", 9, 9, "C", "2020-03-01");

        List<Figure> of2020 = PackageFollowUps.exact(bothProgrammes(), facts(), OREBRO, 2020, AT);

        assertEquals(30, figure(of2020, KeyFigure.ENROLLED).numerator());
        assertEquals(7, figure(of2020, KeyFigure.TO_WORK).numerator());
        assertEquals(new BigDecimal("23.33"), figure(of2020, KeyFigure.TO_WORK).share());
        assertEquals(
                5,
                figure(PackageFollowUps.exact(bothProgrammes(), facts(), OREBRO, 2021, AT), KeyFigure.ENROLLED)
                        .numerator());
    }

    /** Twenty and twelve, as they are published each for itself; no package of both tells that two are in both. */
    @Test
    void plannerReadsTheSumOfWhatIsPublished() {
        begin("a", 20, 7, "A", "2020-02-01");
        begin("b", 10, 0, "B", "2020-03-01");
        begin("a", 2, 0, "B", "2020-03-01");

        List<Figure> told = PackageFollowUps.addedUp(bothProgrammes(), published(), OREBRO, 2020);

        assertEquals(32, figure(told, KeyFigure.ENROLLED).numerator());
        assertEquals(32, figure(told, KeyFigure.TO_WORK).denominator());
    }

    @Test
    void sumOfWhatIsHiddenIsHidden() {
        begin("a", 20, 7, "A", "2020-02-01");
        begin("b", 3, 0, "B", "2020-03-01");

        List<Figure> told = PackageFollowUps.addedUp(bothProgrammes(), published(), OREBRO, 2020);

        assertTrue(figure(told, KeyFigure.ENROLLED).masked());
        assertNull(figure(told, KeyFigure.ENROLLED).numerator());
    }

    /** From 8.1 to 7.4 on the way to 6.5 is 0.7 of 1.6; from 10 up to 12 on the way down to 5 is the wrong way by 2 of 5. */
    @Test
    void goalIsAsFarAsItsLatestValueSays() {
        assertEquals(new BigDecimal("43.75"), progress("8.1", "6.5", "7.9", "7.4"));
        assertEquals(new BigDecimal("-40.00"), progress("10", "5", "12"));
        assertEquals(new BigDecimal("100.00"), progress("200", "300", "300"));
        assertNull(progress(null, "6.5", "7.4"));
        assertNull(progress("5", "5", "5"));
        assertNull(progress("8.1", "6.5"));
    }

    @Test
    void everyYearIsThatOfTheSlowReport() {
        Set<UUID> programmes = Set.of(Story.id("programme 0"), Story.id("programme 1"));
        MeasuresPackage both = measures(programmes.stream().toList());
        for (int seed = 0; seed < 300; seed++) {
            RandomHistory history = new RandomHistory(seed, 12);
            Facts facts = Facts.knownOn(AT, history.story.sayings, history.mergedInto);
            List<Fact<?>> inThem = history.story.sayings.stream()
                    .filter(fact -> !(newest(fact, history) instanceof Enrolment enrolment)
                            || programmes.contains(enrolment.programme()))
                    .toList();
            for (int year = 2020; year <= 2021; year++) {
                var question = new Question(
                        null,
                        Set.of(Story.OREBRO),
                        null,
                        null,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31),
                        AT);
                var slow = new SlowReport(inThem, AT, history.mergedInto, question);
                for (Figure figure : PackageFollowUps.exact(both, facts, OREBRO, year, AT)) {
                    int[] counted = slow.figures.get(figure.name());
                    assertEquals(counted[0], figure.numerator(), figure.name() + " of " + seed);
                }
            }
        }
    }

    private static Fact<?> newest(Fact<?> fact, RandomHistory history) {
        Fact<?> newest = fact;
        for (Fact<?> other : history.story.sayings) {
            newest = other.id().equals(fact.id()) && other.version() > newest.version() ? other : newest;
        }
        return newest;
    }

    private void begin(String name, int people, int toWork, String programme, String day) {
        for (int i = 0; i < people; i++) {
            Enrolment enrolment = story.say(Story.enrolment(name + i, programme, day, null, null));
            if (i < toWork) {
                story.say(Story.work(enrolment, "2022-06-01", null, Contract.PERMANENT, null));
            }
        }
    }

    private Facts facts() {
        return Facts.knownOn(AT, story.sayings, Map.of());
    }

    private Published published() {
        return Published.of(facts(), AT);
    }

    private static Figure figure(List<Figure> figures, KeyFigure name) {
        return figures.get(name.ordinal());
    }

    private static BigDecimal progress(String baseline, String target, String... values) {
        List<YearValue> said = IntStream.range(0, values.length)
                .mapToObj(i -> new YearValue(2020 + i, new BigDecimal(values[i])))
                .toList();
        return GoalProgress.of(new Goal(
                        Aim.INCOME_SUPPORT,
                        "Andel med försörjningsstöd",
                        "procent",
                        baseline == null ? null : new BigDecimal(baseline),
                        new BigDecimal(target),
                        said))
                .progress();
    }

    private static MeasuresPackage bothProgrammes() {
        return measures(List.of(Story.id("A"), Story.id("B")));
    }

    private static MeasuresPackage measures(List<UUID> programmes) {
        LocalDate from = LocalDate.parse("2020-07-01");
        return new MeasuresPackage(
                "40 miljoner", 40_000_000, from, from.plusYears(3), programmes, List.of(), false, null, null);
    }
}
