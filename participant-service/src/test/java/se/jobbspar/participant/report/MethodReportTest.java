package se.jobbspar.participant.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.participant.enrolment.Enrolment;
import se.jobbspar.participant.history.Fact;
import se.jobbspar.participant.history.Said;
import se.jobbspar.participant.measure.Measure;
import se.jobbspar.participant.measure.MeasureKind;
import se.jobbspar.participant.method.Method;
import se.jobbspar.participant.outcome.Contract;

class MethodReportTest {
    private static final Instant SAID = Instant.parse("2022-01-10T08:00:00Z");
    private static final LocalDate AT = LocalDate.parse("2022-12-31");
    private static final Method SHADOWING = method("shadowing", Story.OREBRO, null);
    private static final Method ADOPTED = method("adopted", Story.KARLSKOGA, SHADOWING.id());
    private static final Method OTHER = method("other", Story.OREBRO, null);
    private static final Method RARE = method("rare", Story.OREBRO, null);

    private final Story story = new Story();

    /** 20 of 30 in Örebro and 5 of 10 in Karlskoga are 25 of 40; two of the forty are the same person, so 24 of 39. */
    @Test
    void methodIsToldApartAndTogetherAndNobodyTwice() {
        workedWith("a", 30, 20, Story.OREBRO, SHADOWING);
        workedWith("b", 9, 4, Story.KARLSKOGA, ADOPTED);
        workedWith("a", 1, 1, Story.KARLSKOGA, ADOPTED);

        MethodReport report =
                compared(Optional.empty(), Telling.EXACT, SHADOWING, ADOPTED).getFirst();

        assertEquals(SHADOWING.id(), report.method());
        assertEquals(List.of("24/39", "20/30", "5/10"), told(report));
        assertEquals(
                List.of(Story.OREBRO, Story.KARLSKOGA),
                report.outcomes().stream()
                        .skip(1)
                        .map(MethodOutcomes::municipality)
                        .toList());
    }

    /** Wilson of 13 of 30 is 27.37 to 60.81; in fives of 10–14 of 30–34 people 16 to 64. */
    @Test
    void shareHasTheIntervalThatItsNumbersAllow() {
        workedWith("a", 30, 13, Story.OREBRO, SHADOWING);

        assertEquals(share("43.33", "27.37", "60.81"), selfSupport(Telling.EXACT));
        assertEquals(share("38", "16", "64"), selfSupport(Telling.IN_FIVES));
    }

    @Test
    void fewerThanFiveAreToldAsAnyOfThem() {
        workedWith("a", 4, 3, Story.OREBRO, SHADOWING);

        MethodOutcomes told = compared(Optional.empty(), Telling.IN_FIVES, SHADOWING)
                .getFirst()
                .outcomes()
                .getFirst();

        assertEquals(new HowMany(0, 4), told.people());
        assertNull(told.selfSupport());
        assertNull(told.medianDaysToSelfSupport());
    }

    /** 90 and 88 of 100 cannot be told from each other, both surely from 20; of 29 nobody can say. */
    @Test
    void rankIsForThoseWhoseIntervalsDoNotMeet() {
        workedWith("a", 100, 20, Story.OREBRO, SHADOWING);
        workedWith("b", 100, 90, Story.OREBRO, OTHER);
        workedWith("c", 29, 29, Story.OREBRO, RARE);
        Method alike = method("alike", Story.OREBRO, null);
        workedWith("d", 100, 88, Story.OREBRO, alike);

        List<MethodReport> reports = compared(Optional.empty(), Telling.EXACT, SHADOWING, OTHER, RARE, alike);

        assertEquals(
                List.of("alike", "other", "shadowing", "rare"),
                reports.stream().map(MethodReport::name).toList());
        assertEquals(1, reports.get(0).rank());
        assertEquals(1, reports.get(1).rank());
        assertEquals(3, reports.get(2).rank());
        assertNull(reports.get(3).rank());
    }

    @Test
    void oneMunicipalityIsToldOfItsOwnMethodsAlone() {
        workedWith("a", 30, 13, Story.OREBRO, SHADOWING);
        workedWith("b", 7, 2, Story.KARLSKOGA, ADOPTED);

        List<MethodReport> reports =
                compared(Optional.of(new MunicipalityCode(Story.KARLSKOGA)), Telling.EXACT, SHADOWING, ADOPTED, OTHER);

        assertEquals(1, reports.size());
        assertEquals(List.of("2/7"), told(reports.getFirst()));
    }

    /** Whom the measures name is found by hand, and the rest by the slow report. */
    @Test
    void reportIsThatOfTheSlowOne() {
        int people = 0;
        for (int seed = 0; seed < 300; seed++) {
            RandomHistory history = new RandomHistory(seed, 12);
            List<Fact<?>> sayings = withMethods(history.story.sayings, new Random(seed));
            List<Fact<?>> workedWith = ofThoseWorkedWith(sayings);
            Facts facts = Facts.knownOn(AT, sayings, history.mergedInto);

            MethodOutcomes told = MethodReports.compare(
                            List.of(SHADOWING, ADOPTED), facts, Optional.empty(), Telling.EXACT, AT)
                    .getFirst()
                    .outcomes()
                    .getFirst();

            var all = new Question(null, Set.of(), null, null, null, null, AT);
            SlowReport slow = new SlowReport(workedWith, AT, history.mergedInto, all);
            for (MethodFigure figure : told.figures()) {
                int[] counted = slow.figures.get(figure.name());
                assertEquals(HowMany.exactly(counted[0]), figure.numerator(), figure.name() + " of " + seed);
                assertEquals(HowMany.exactly(counted[1]), figure.denominator(), figure.name() + " of " + seed);
            }
            people += told.people().atLeast();
        }
        assertTrue(people > 300, "people were worked with: " + people);
    }

    /** The bounds are the shares whose own normal interval ends at the share that was seen: found by halving. */
    @Test
    void intervalIsThatOfTheDefinition() {
        for (int all = 1; all < 60; all++) {
            for (int some = 0; some <= all; some++) {
                ShareInterval interval = ShareInterval.of(HowMany.exactly(some), HowMany.exactly(all));
                assertEquals(100 * bound(some, all, -1), interval.low().doubleValue(), 0.02, some + " of " + all);
                assertEquals(100 * bound(some, all, 1), interval.high().doubleValue(), 0.02, some + " of " + all);
            }
        }
    }

    private static double bound(int some, int all, int side) {
        double seen = (double) some / all;
        double inner = seen;
        double outer = side < 0 ? 0 : 1;
        for (int i = 0; i < 60; i++) {
            double middle = (inner + outer) / 2;
            double distance = 1.959964 * Math.sqrt(middle * (1 - middle) / all);
            if (Math.abs(middle - seen) <= distance) {
                inner = middle;
            } else {
                outer = middle;
            }
        }
        return inner;
    }

    private void workedWith(String name, int people, int toWork, String municipality, Method method) {
        for (int i = 0; i < people; i++) {
            Enrolment enrolment =
                    story.say(Story.enrolment(name + i, "A", "2020-02-01", null, null), municipality, SAID);
            story.say(
                    Story.measure(enrolment, MeasureKind.COACHING, enrolment.from(), method.id()), municipality, SAID);
            if (i < toWork) {
                story.say(Story.work(enrolment, "2020-06-01", null, Contract.PERMANENT, null), municipality, SAID);
            }
        }
    }

    private List<MethodReport> compared(Optional<MunicipalityCode> one, Telling telling, Method... methods) {
        Facts facts = Facts.knownOn(AT, story.sayings, Map.of());
        return MethodReports.compare(List.of(methods), facts, one, telling, AT);
    }

    private ShareInterval selfSupport(Telling telling) {
        return compared(Optional.empty(), telling, SHADOWING)
                .getFirst()
                .outcomes()
                .getFirst()
                .selfSupport();
    }

    private static List<String> told(MethodReport report) {
        return report.outcomes().stream()
                .map(outcomes -> outcomes.figures().getFirst())
                .map(figure -> figure.numerator().atLeast() + "/"
                        + figure.denominator().atLeast())
                .toList();
    }

    private static ShareInterval share(String share, String low, String high) {
        return new ShareInterval(new BigDecimal(share), new BigDecimal(low), new BigDecimal(high));
    }

    private static Method method(String name, String owner, UUID adopts) {
        return new Method(name, "How.", adopts, false, Story.id(name), new Said(1, owner, "Karin Lind", SAID));
    }

    private static List<Fact<?>> withMethods(List<Fact<?>> sayings, Random random) {
        Story told = new Story();
        for (Fact<?> fact : sayings) {
            if (fact instanceof Measure measure) {
                Enrolment enrolment = (Enrolment) sayings.stream()
                        .filter(other -> other.id().equals(measure.enrolment()))
                        .findFirst()
                        .orElseThrow();
                UUID method = List.of(SHADOWING, ADOPTED, OTHER)
                        .get(random.nextInt(3))
                        .id();
                told.sayings.add(Story.measure(enrolment, measure.kind(), measure.started(), method)
                        .as(measure.id(), measure.said()));
            } else {
                told.sayings.add(fact);
            }
        }
        return told.sayings;
    }

    /** Without the enrolments in which no measure that stands names one of the two methods. */
    private static List<Fact<?>> ofThoseWorkedWith(List<Fact<?>> sayings) {
        Set<UUID> enrolments = new HashSet<>();
        for (Fact<?> fact : sayings) {
            if (fact instanceof Measure measure
                    && sayings.stream()
                            .noneMatch(other -> other.id().equals(fact.id()) && other.version() > fact.version())
                    && measure.started() != null
                    && (measure.methods().contains(SHADOWING.id())
                            || measure.methods().contains(ADOPTED.id()))) {
                enrolments.add(measure.enrolment());
            }
        }
        return sayings.stream()
                .filter(fact -> !(fact instanceof Enrolment) || enrolments.contains(fact.id()))
                .toList();
    }
}
