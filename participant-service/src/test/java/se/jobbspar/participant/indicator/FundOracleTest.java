package se.jobbspar.participant.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.jobbspar.participant.enrolment.Enrolment;
import se.jobbspar.participant.fund.AgeBand;
import se.jobbspar.participant.fund.EducationLevel;
import se.jobbspar.participant.fund.FundAttributes;
import se.jobbspar.participant.fund.LabourMarketStatus;
import se.jobbspar.participant.fund.OnEntry;
import se.jobbspar.participant.fund.OnLeaving;
import se.jobbspar.participant.fund.Sex;
import se.jobbspar.participant.fund.SwedishLevel;
import se.jobbspar.participant.history.Fact;
import se.jobbspar.participant.report.Facts;
import se.jobbspar.participant.report.RandomHistory;

/** The indicators against slow and simple ones, over a thousand histories. */
class FundOracleTest {
    private static final int HISTORIES = 1_000;
    private static final int QUESTIONS = 5;

    @Test
    void everyIndicatorIsThatOfTheSlowReport() {
        Map<String, Integer> counted = new TreeMap<>();
        for (int seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            RandomHistory history = new RandomHistory(seed, 1 + seed % 12);
            Map<UUID, FundAttributes> attributes = attributes(history, random);
            for (int i = 0; i < QUESTIONS; i++) {
                compare(history, attributes, random)
                        .forEach((code, people) -> counted.merge(code, people, Integer::sum));
            }
        }
        for (ReportingFund fund : ReportingFund.values()) {
            Indicator.of(fund).stream()
                    .filter(indicator -> indicator.rule().isHeld())
                    .forEach(indicator -> assertTrue(
                            counted.getOrDefault(indicator.code(), 0) > HISTORIES / 50,
                            indicator.code() + " was tried: " + counted.get(indicator.code())));
        }
    }

    private static Map<String, Integer> compare(
            RandomHistory history, Map<UUID, FundAttributes> attributes, Random random) {
        LocalDate knownOn = history.anyLateDay();
        LocalDate by = history.anyLateDay();
        UUID programme = history.anyProgramme();
        List<Fact<?>> sayings = new ArrayList<>(history.story.sayings);
        Map<String, Integer> slow =
                new SlowFundReport(sayings, knownOn, history.mergedInto, attributes, programme, by).counts;
        Collections.shuffle(sayings, random);

        Facts facts = Facts.knownOn(knownOn, sayings, history.mergedInto);
        Map<String, Integer> told = counts(FundReport.of(facts, attributes, programme, by));

        assertEquals(slow, told, () -> programme + " by " + by + " of " + sayings);
        return told;
    }

    private static Map<String, Integer> counts(FundReport report) {
        Map<String, Integer> counts = new TreeMap<>();
        for (ReportingFund fund : ReportingFund.values()) {
            for (Indicator indicator : Indicator.of(fund)) {
                if (indicator.rule().isHeld()) {
                    put(counts, indicator.code(), report.count(indicator.rule(), Answer.YES, null));
                    put(
                            counts,
                            indicator.code() + " not stated",
                            report.count(indicator.rule(), Answer.NOT_STATED, null));
                    for (Sex sex : Sex.values()) {
                        put(counts, indicator.code() + " " + sex, report.count(indicator.rule(), Answer.YES, sex));
                    }
                }
            }
        }
        return counts;
    }

    private static void put(Map<String, Integer> counts, String what, int people) {
        if (people > 0) {
            counts.put(what, people);
        }
    }

    private static Map<UUID, FundAttributes> attributes(RandomHistory history, Random random) {
        Map<UUID, FundAttributes> attributes = new HashMap<>();
        for (Fact<?> fact : history.story.sayings) {
            if (fact instanceof Enrolment && random.nextInt(5) > 0) {
                OnEntry onEntry = new OnEntry(
                        any(Sex.class, random),
                        any(AgeBand.class, random),
                        any(LabourMarketStatus.class, random),
                        any(EducationLevel.class, random),
                        any(random),
                        any(random),
                        any(random),
                        any(SwedishLevel.class, random));
                OnLeaving onLeaving =
                        new OnLeaving(any(random), any(random), any(SwedishLevel.class, random), any(random));
                attributes.put(fact.id(), new FundAttributes(onEntry, onLeaving, fact.id(), 1));
            }
        }
        return attributes;
    }

    private static <E extends Enum<E>> E any(Class<E> type, Random random) {
        int drawn = random.nextInt(type.getEnumConstants().length + 1);
        return drawn == 0 ? null : type.getEnumConstants()[drawn - 1];
    }

    private static Boolean any(Random random) {
        int drawn = random.nextInt(3);
        return drawn == 0 ? null : drawn == 1;
    }
}
