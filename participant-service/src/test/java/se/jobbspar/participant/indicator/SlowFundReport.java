package se.jobbspar.participant.indicator;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import se.jobbspar.participant.enrolment.Enrolment;
import se.jobbspar.participant.fund.FundAttributes;
import se.jobbspar.participant.fund.LabourMarketStatus;
import se.jobbspar.participant.fund.OnEntry;
import se.jobbspar.participant.fund.OnLeaving;
import se.jobbspar.participant.fund.Sex;
import se.jobbspar.participant.history.Fact;
import se.jobbspar.participant.measure.Measure;
import se.jobbspar.participant.measure.MeasureKind;
import se.jobbspar.participant.outcome.FollowUp;
import se.jobbspar.participant.outcome.Outcome;
import se.jobbspar.participant.outcome.OutcomeKind;

/** The indicators once more, slowly, person by person, by docs/funds.md alone: what the real ones are held against. */
final class SlowFundReport {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** How many, by "CODE", "CODE woman" and "CODE not stated". */
    final Map<String, Integer> counts = new TreeMap<>();

    private final List<Fact<?>> standing = new ArrayList<>();
    private final Map<UUID, UUID> mergedInto;
    private final Map<UUID, FundAttributes> attributes;
    private final UUID programme;
    private final LocalDate by;

    private Sex sex;

    SlowFundReport(
            Collection<Fact<?>> sayings,
            LocalDate knownOn,
            Map<UUID, UUID> mergedInto,
            Map<UUID, FundAttributes> attributes,
            UUID programme,
            LocalDate by) {
        this.mergedInto = mergedInto;
        this.attributes = attributes;
        this.programme = programme;
        this.by = by;
        for (Fact<?> saying : sayings) {
            boolean stands = known(saying, knownOn) && !saying.mistaken();
            for (Fact<?> other : sayings) {
                stands &= !(other.id().equals(saying.id())
                        && known(other, knownOn)
                        && other.said().version() > saying.said().version());
            }
            if (stands) {
                standing.add(saying);
            }
        }
        Set<UUID> people = new HashSet<>();
        standing.forEach(fact -> people.add(person(fact)));
        people.forEach(this::count);
    }

    private void count(UUID person) {
        List<Enrolment> all = new ArrayList<>();
        for (Fact<?> fact : standing) {
            if (fact instanceof Enrolment enrolment
                    && person(fact).equals(person)
                    && enrolment.programme().equals(programme)
                    && !enrolment.from().isAfter(by)) {
                all.add(enrolment);
            }
        }
        if (all.isEmpty()) {
            return;
        }
        Enrolment first = all.getFirst();
        Enrolment last = all.getFirst();
        boolean goesOn = false;
        for (Enrolment one : all) {
            first = before(one.from(), one.from(), one, first.from(), first.from(), first) ? one : first;
            goesOn |= one.to() == null || one.to().isAfter(by);
        }
        if (!goesOn) {
            for (Enrolment one : all) {
                last = before(last.to(), last.from(), last, one.to(), one.from(), one) ? one : last;
            }
        }
        OnEntry entry = attributes.containsKey(first.id())
                ? attributes.get(first.id()).onEntry()
                : new OnEntry(null, null, null, null, null, null, null, null);
        sex = entry.sex() == null ? Sex.NOT_STATED : entry.sex();
        countEntry(entry);
        boolean course = began(all, MeasureKind.LANGUAGE_COURSE);
        add("O.2.3", true);
        add("O.2.3.1", course);
        add("O.2.3.2", began(all, MeasureKind.CIVIC_ORIENTATION));
        add("O.2.3.3", began(all, MeasureKind.COACHING));
        if (!goesOn) {
            countLeaving(all, last, entry, course);
        }
    }

    private void countEntry(OnEntry entry) {
        add("EECO01", true);
        LabourMarketStatus status = entry.labourMarket();
        add(
                "EECO02",
                status == null
                        ? null
                        : status == LabourMarketStatus.UNEMPLOYED || status == LabourMarketStatus.LONG_TERM_UNEMPLOYED);
        is("EECO03", status, "LONG_TERM_UNEMPLOYED");
        is("EECO04", status, "INACTIVE");
        is("EECO05", status, "EMPLOYED");
        is("EECO06", entry.age(), "UNDER_18");
        is("EECO07", entry.age(), "FROM_18_TO_29");
        is("EECO08", entry.age(), "FROM_55");
        is("EECO09", entry.education(), "ISCED_0_2");
        is("EECO10", entry.education(), "ISCED_3_4");
        is("EECO11", entry.education(), "ISCED_5_8");
        add("EECO13", entry.thirdCountryNational());
        add("EECO14", entry.foreignBackground());
        add("EECO17", entry.ruralArea());
    }

    private void countLeaving(List<Enrolment> all, Enrolment last, OnEntry entry, boolean course) {
        OnLeaving leaving = attributes.containsKey(last.id())
                ? attributes.get(last.id()).onLeaving()
                : new OnLeaving(null, null, null, null);
        LocalDate in28Days = last.to().plusDays(28).isAfter(by) ? by : last.to().plusDays(28);
        Outcome event = latest(all, in28Days);
        boolean employed = isWork(event) && !over(event, in28Days, in28Days);
        add("EECR01", employed ? Boolean.FALSE : leaving.jobSearching());
        add("EECR02", event != null && event.kind() == OutcomeKind.STUDIES);
        add("EECR03", leaving.qualification());
        add("EECR04", employed);
        LocalDate later = last.to().plusMonths(6);
        if (!later.isAfter(by)) {
            add("EECR05", workedOn(latest(all, later), later));
        }
        if (course) {
            add(
                    "R.2.8",
                    entry.swedish() == null || leaving.swedish() == null
                            ? null
                            : leaving.swedish().ordinal() >= entry.swedish().ordinal() + 1);
        }
        add("R.2.10", leaving.recognitionAppliedFor());
    }

    private Boolean workedOn(Outcome outcome, LocalDate day) {
        if (outcome == null) {
            return null;
        }
        if (!isWork(outcome) || over(outcome, day, by)) {
            return false;
        }
        if (outcome.job().to() != null) {
            return true;
        }
        for (Fact<?> fact : standing) {
            if (fact instanceof FollowUp heard
                    && heard.outcome().equals(outcome.id())
                    && heard.stillThere()
                    && !heard.on().isBefore(day)
                    && !heard.on().isAfter(by)) {
                return true;
            }
        }
        return null;
    }

    private boolean over(Outcome work, LocalDate day, LocalDate heardBy) {
        if (work.job().to() != null && work.job().to().isBefore(day)) {
            return true;
        }
        for (Fact<?> fact : standing) {
            if (fact instanceof FollowUp heard
                    && heard.outcome().equals(work.id())
                    && !heard.stillThere()
                    && !heard.on().isAfter(day)
                    && !heard.on().isAfter(heardBy)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWork(Outcome outcome) {
        return outcome != null && (outcome.kind() == OutcomeKind.WORK || outcome.kind() == OutcomeKind.OWN_BUSINESS);
    }

    private boolean began(List<Enrolment> all, MeasureKind kind) {
        for (Fact<?> fact : standing) {
            for (Enrolment enrolment : all) {
                if (fact instanceof Measure measure
                        && measure.enrolment().equals(enrolment.id())
                        && measure.kind() == kind
                        && measure.started() != null
                        && !measure.started().isAfter(by)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Outcome latest(List<Enrolment> all, LocalDate day) {
        Outcome latest = null;
        for (Fact<?> fact : standing) {
            for (Enrolment enrolment : all) {
                if (fact instanceof Outcome outcome
                        && outcome.enrolment().equals(enrolment.id())
                        && !outcome.on().isAfter(day)
                        && (latest == null
                                || before(latest.on(), latest.on(), latest, outcome.on(), outcome.on(), outcome))) {
                    latest = outcome;
                }
            }
        }
        return latest;
    }

    private UUID person(Fact<?> fact) {
        UUID said = fact.person().orElseThrow();
        return mergedInto.containsKey(said) ? mergedInto.get(said) : said;
    }

    private void is(String code, Enum<?> stated, String wanted) {
        add(code, stated == null ? null : stated.name().equals(wanted));
    }

    private void add(String code, Boolean counts) {
        if (counts == null) {
            this.counts.merge(code + " not stated", 1, Integer::sum);
        } else if (counts) {
            this.counts.merge(code, 1, Integer::sum);
            this.counts.merge(code + " " + sex, 1, Integer::sum);
        }
    }

    private static boolean known(Fact<?> saying, LocalDate on) {
        return !LocalDate.ofInstant(saying.said().at(), SWEDEN).isAfter(on);
    }

    private static boolean before(
            LocalDate day, LocalDate from, Fact<?> one, LocalDate otherDay, LocalDate otherFrom, Fact<?> other) {
        int order = day.compareTo(otherDay);
        order = order != 0 ? order : from.compareTo(otherFrom);
        order = order != 0 ? order : one.said().at().compareTo(other.said().at());
        return (order != 0 ? order : one.id().compareTo(other.id())) < 0;
    }
}
