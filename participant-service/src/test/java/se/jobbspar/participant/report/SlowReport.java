package se.jobbspar.participant.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import se.jobbspar.participant.enrolment.EndReason;
import se.jobbspar.participant.enrolment.Enrolment;
import se.jobbspar.participant.history.Fact;
import se.jobbspar.participant.measure.Measure;
import se.jobbspar.participant.outcome.Contract;
import se.jobbspar.participant.outcome.FollowUp;
import se.jobbspar.participant.outcome.Milestone;
import se.jobbspar.participant.outcome.Outcome;
import se.jobbspar.participant.outcome.OutcomeKind;
import se.jobbspar.participant.outcome.RightField.Answer;

/** The report once more, slowly, person by person, by docs/outcomes.md alone: what the real one is held against. */
final class SlowReport {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** Numerator and denominator of each figure. */
    final Map<KeyFigure, int[]> figures = new EnumMap<>(KeyFigure.class);

    final Map<String, Integer> occupations = new TreeMap<>();
    final List<Long> days = new ArrayList<>();

    private final List<Fact<?>> standing = new ArrayList<>();
    private final Map<UUID, UUID> mergedInto;
    private final Question question;
    private final LocalDate at;

    SlowReport(Collection<Fact<?>> sayings, LocalDate knownOn, Map<UUID, UUID> mergedInto, Question question) {
        this.mergedInto = mergedInto;
        this.question = question;
        this.at = question.at();
        for (KeyFigure figure : KeyFigure.values()) {
            figures.put(figure, new int[2]);
        }
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
        for (Fact<?> fact : standing) {
            people.add(person(fact));
        }
        for (UUID person : people) {
            countBegun(person);
            countEnded(person);
        }
    }

    private void countBegun(UUID person) {
        List<Enrolment> enrolments = enrolments(person, true);
        if (enrolments.isEmpty()) {
            return;
        }
        count(KeyFigure.ENROLLED, true);
        Outcome decides = deciding(enrolments);
        boolean work =
                decides != null && (decides.kind() == OutcomeKind.WORK || decides.kind() == OutcomeKind.OWN_BUSINESS);
        boolean studies = decides != null && decides.kind() == OutcomeKind.STUDIES;
        count(KeyFigure.TO_WORK, work);
        count(KeyFigure.TO_STUDIES, studies);
        count(KeyFigure.SELF_SUPPORT, work || studies);
        if (work || studies) {
            LocalDate first = LocalDate.MAX;
            for (Enrolment enrolment : enrolments) {
                first = enrolment.from().isBefore(first) ? enrolment.from() : first;
            }
            days.add(decides.on().toEpochDay() - first.toEpochDay());
        }
        if (work) {
            countWork(decides);
        }
        countDropOut(enrolments);
    }

    private void countWork(Outcome work) {
        occupations.merge(work.job().occupation(), 1, Integer::sum);
        count(KeyFigure.OWN_BUSINESS, work.kind() == OutcomeKind.OWN_BUSINESS);
        count(
                KeyFigure.RIGHT_FIELD,
                work.rightField() != null && work.rightField().answer() == Answer.YES);
        count(KeyFigure.RIGHT_FIELD_NOT_SAID, work.rightField() == null);
        FollowUp last = lastHeard(work, null);
        boolean permanent = work.job().contract() == Contract.PERMANENT;
        if (last != null) {
            permanent = last.stillThere() && (last.permanent() != null ? last.permanent() : permanent);
        }
        count(KeyFigure.PERMANENT, permanent);
        countAfter(3, Milestone.MONTHS_3, work, KeyFigure.STILL_THERE_3_MONTHS, KeyFigure.NOT_ASKED_3_MONTHS);
        countAfter(6, Milestone.MONTHS_6, work, KeyFigure.STILL_THERE_6_MONTHS, KeyFigure.NOT_ASKED_6_MONTHS);
        countAfter(12, Milestone.MONTHS_12, work, KeyFigure.STILL_THERE_12_MONTHS, KeyFigure.NOT_ASKED_12_MONTHS);
    }

    private void countAfter(int months, Milestone milestone, Outcome work, KeyFigure still, KeyFigure notAsked) {
        LocalDate due = work.on().plusMonths(months);
        if (due.isAfter(at)) {
            return;
        }
        FollowUp heard = lastHeard(work, milestone);
        boolean over = work.job().to() != null && work.job().to().isBefore(due);
        count(notAsked, heard == null && !over);
        if (heard != null || over) {
            count(still, heard != null && heard.stillThere());
        }
    }

    private void countDropOut(List<Enrolment> enrolments) {
        Enrolment last = null;
        for (Enrolment enrolment : enrolments) {
            if (enrolment.to() == null || enrolment.to().isAfter(at)) {
                count(KeyFigure.DROPPED_OUT, false);
                return;
            }
            last = last == null
                            || later(
                                    key(enrolment.to(), enrolment.from(), enrolment), key(last.to(), last.from(), last))
                    ? enrolment
                    : last;
        }
        boolean droppedOut = !Set.of(EndReason.SELF_SUPPORT, EndReason.COMPLETED, EndReason.PROGRAMME_CLOSED)
                .contains(last.reason());
        count(KeyFigure.DROPPED_OUT, droppedOut);
        if (droppedOut) {
            count(KeyFigure.DROPPED_OUT_OTHER_MEASURE, last.reason() == EndReason.OTHER_MEASURE);
            count(KeyFigure.DROPPED_OUT_PARENTAL_LEAVE, last.reason() == EndReason.PARENTAL_LEAVE);
            count(KeyFigure.DROPPED_OUT_MOVED, last.reason() == EndReason.MOVED);
            count(KeyFigure.DROPPED_OUT_NO_CONTACT, last.reason() == EndReason.NO_CONTACT);
            count(KeyFigure.DROPPED_OUT_OWN_WISH, last.reason() == EndReason.OWN_WISH);
            count(KeyFigure.DROPPED_OUT_OTHER, last.reason() == EndReason.OTHER);
        }
    }

    private void countEnded(UUID person) {
        List<Enrolment> enrolments = enrolments(person, false);
        if (enrolments.isEmpty()) {
            return;
        }
        count(KeyFigure.ENDED, true);
        Outcome decides = deciding(enrolments);
        boolean work = decides != null
                && (decides.kind() == OutcomeKind.WORK || decides.kind() == OutcomeKind.OWN_BUSINESS)
                && decides.job().contract() != Contract.MUNICIPAL_LABOUR_MARKET_JOB
                && workedAMonth(decides);
        boolean studies = decides != null
                && decides.kind() == OutcomeKind.STUDIES
                && decides.studies().studySupport();
        count(KeyFigure.ENDED_TO_WORK, work);
        count(KeyFigure.ENDED_TO_STUDIES, studies);
        count(KeyFigure.ENDED_TO_WORK_OR_STUDIES, work || studies);
    }

    /** Day after day, as long as nobody says that it is over, until the month is full. */
    private boolean workedAMonth(Outcome work) {
        LocalDate lastDayOfMonth = work.on().plusMonths(1).minusDays(1);
        for (LocalDate day = work.on(); !day.isAfter(lastDayOfMonth); day = day.plusDays(1)) {
            if (day.isAfter(at)
                    || (work.job().to() != null && day.isAfter(work.job().to()))) {
                return false;
            }
            for (Fact<?> fact : standing) {
                if (fact instanceof FollowUp heard
                        && heard.outcome().equals(work.id())
                        && !heard.on().isAfter(at)
                        && !heard.stillThere()
                        && !heard.on().isAfter(day)) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Enrolment> enrolments(UUID person, boolean begun) {
        List<Enrolment> found = new ArrayList<>();
        for (Fact<?> fact : standing) {
            if (fact instanceof Enrolment enrolment && person(enrolment).equals(person) && asked(enrolment)) {
                LocalDate day = begun ? enrolment.from() : enrolment.to();
                boolean counts = day != null
                        && day.toEpochDay() <= at.toEpochDay()
                        && (question.from() == null
                                || day.toEpochDay() >= question.from().toEpochDay())
                        && (question.to() == null
                                || day.toEpochDay() <= question.to().toEpochDay());
                if (counts) {
                    found.add(enrolment);
                }
            }
        }
        return found;
    }

    private boolean asked(Enrolment enrolment) {
        if (question.programme() != null && !enrolment.programme().equals(question.programme())) {
            return false;
        }
        if (!question.municipalities().isEmpty()
                && !question.municipalities().contains(enrolment.said().municipality())) {
            return false;
        }
        if (question.pool() != null && enrolment.pool() != question.pool()) {
            return false;
        }
        if (question.measure() == null) {
            return true;
        }
        for (Fact<?> fact : standing) {
            if (fact instanceof Measure measure
                    && measure.enrolment().equals(enrolment.id())
                    && measure.kind() == question.measure()
                    && measure.started() != null
                    && measure.started().toEpochDay() <= at.toEpochDay()) {
                return true;
            }
        }
        return false;
    }

    private Outcome deciding(List<Enrolment> enrolments) {
        Outcome decides = null;
        for (Fact<?> fact : standing) {
            if (fact instanceof Outcome outcome && !outcome.on().isAfter(at)) {
                for (Enrolment enrolment : enrolments) {
                    if (enrolment.id().equals(outcome.enrolment())
                            && (decides == null
                                    || later(
                                            key(outcome.on(), outcome.on(), outcome),
                                            key(decides.on(), decides.on(), decides)))) {
                        decides = outcome;
                    }
                }
            }
        }
        return decides;
    }

    private FollowUp lastHeard(Outcome outcome, Milestone milestone) {
        FollowUp last = null;
        for (Fact<?> fact : standing) {
            if (fact instanceof FollowUp heard
                    && heard.outcome().equals(outcome.id())
                    && (milestone == null || heard.milestone() == milestone)
                    && !heard.on().isAfter(at)
                    && (last == null || later(key(heard.on(), heard.on(), heard), key(last.on(), last.on(), last)))) {
                last = heard;
            }
        }
        return last;
    }

    private UUID person(Fact<?> fact) {
        UUID said = fact.person().orElseThrow();
        return mergedInto.containsKey(said) ? mergedInto.get(said) : said;
    }

    private void count(KeyFigure figure, boolean holds) {
        figures.get(figure)[0] += holds ? 1 : 0;
        figures.get(figure)[1]++;
    }

    private static boolean known(Fact<?> saying, LocalDate on) {
        return !LocalDate.ofInstant(saying.said().at(), SWEDEN).isAfter(on);
    }

    private static boolean later(Key one, Key other) {
        return one.compareTo(other) > 0;
    }

    private static Key key(LocalDate day, LocalDate earlierDay, Fact<?> fact) {
        return new Key(day, earlierDay, fact);
    }

    private record Key(LocalDate day, LocalDate earlierDay, Fact<?> fact) {
        int compareTo(Key other) {
            int byDay = day.compareTo(other.day);
            int byEarlierDay = byDay != 0 ? byDay : earlierDay.compareTo(other.earlierDay);
            int bySaying = byEarlierDay != 0
                    ? byEarlierDay
                    : fact.said().at().compareTo(other.fact.said().at());
            return bySaying != 0 ? bySaying : fact.id().compareTo(other.fact.id());
        }
    }
}
