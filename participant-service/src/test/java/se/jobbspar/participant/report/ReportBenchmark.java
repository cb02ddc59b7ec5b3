package se.jobbspar.participant.report;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Prints how much of a processor's time a report over 10,000 enrolments takes: {@code -Djobbspar.benchmark=true -Dtest=ReportBenchmark}. */
@EnabledIfSystemProperty(named = "jobbspar.benchmark", matches = "true")
class ReportBenchmark {
    private static final LocalDate AT = LocalDate.parse("2022-12-31");
    private static final int PEOPLE = 7_600;

    @Test
    void tenThousandEnrolments() {
        RandomHistory history = new RandomHistory(1, PEOPLE);
        for (int round = 1; round <= 3; round++) {
            long start = cpu();
            Facts facts = Facts.knownOn(AT, history.story.sayings, Map.of());
            OutcomeReport exact = OutcomeReport.of(facts, history.anyQuestion());
            long exactDone = cpu();
            Published.of(facts, AT);
            long published = cpu();
            System.out.printf(
                    "%d sayings, %d enrolments standing: a report %d ms (%d people in it), all that is published %d ms%n",
                    history.story.sayings.size(),
                    facts.enrolments().size(),
                    (exactDone - start) / 1_000_000,
                    exact.figure(KeyFigure.ENROLLED).numerator(),
                    (published - exactDone) / 1_000_000);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
