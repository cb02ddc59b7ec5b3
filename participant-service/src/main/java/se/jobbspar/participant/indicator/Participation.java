package se.jobbspar.participant.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.jobbspar.participant.enrolment.Enrolment;
import se.jobbspar.participant.fund.FundAttributes;
import se.jobbspar.participant.fund.OnEntry;
import se.jobbspar.participant.fund.OnLeaving;
import se.jobbspar.participant.fund.Sex;
import se.jobbspar.participant.measure.MeasureKind;
import se.jobbspar.participant.report.Facts;
import se.jobbspar.participant.report.Result;

/**
 * One person in one programme, as a fund counts: however often enrolled, from the first entry to the last exit.
 *
 * @param enrolment the first, which the entry was stated of
 * @param left empty while an enrolment goes on
 * @param onEntry as stated of the first enrolment
 * @param onLeaving as stated of the last one
 * @param begun the measures that were started
 * @param atLeaving the last event by 28 days after leaving; empty before leaving, and where nothing has happened
 * @param employedAtLeaving whether that is work that was not over by then
 * @param employedAfter6Months no before that day
 */
public record Participation(
        UUID person,
        UUID enrolment,
        LocalDate entered,
        Optional<LocalDate> left,
        OnEntry onEntry,
        OnLeaving onLeaving,
        Set<MeasureKind> begun,
        Optional<Result> atLeaving,
        boolean employedAtLeaving,
        Answer employedAfter6Months) {
    private static final int DAYS_OF_IMMEDIATE_RESULTS = 28;
    private static final int MONTHS_OF_LATER_RESULTS = 6;

    private static final Comparator<Enrolment> BY_ENTRY =
            Comparator.comparing(Enrolment::from).thenComparing(Facts.BY_SAYING);
    private static final Comparator<Enrolment> BY_EXIT =
            Comparator.comparing(Enrolment::to).thenComparing(Enrolment::from).thenComparing(Facts.BY_SAYING);

    /**
     * @param enrolments one person's in the programme, at least one, that began by the day
     * @param by the last day that is looked at: what happens later has not happened
     */
    static Participation of(
            List<Enrolment> enrolments, Facts facts, Map<UUID, FundAttributes> attributes, LocalDate by) {
        Enrolment first = enrolments.stream().min(BY_ENTRY).orElseThrow();
        Optional<Enrolment> last = enrolments.stream().anyMatch(one -> goesOn(one, by))
                ? Optional.empty()
                : enrolments.stream().max(BY_EXIT);
        Optional<LocalDate> left = last.map(Enrolment::to);
        Optional<LocalDate> resultsBy = left.map(day -> earlier(day.plusDays(DAYS_OF_IMMEDIATE_RESULTS), by));
        Optional<Result> atLeaving = resultsBy.flatMap(day -> facts.result(enrolments, day));
        return new Participation(
                facts.person(first),
                first.id(),
                first.from(),
                left,
                stated(first, attributes).onEntry(),
                last.map(one -> stated(one, attributes).onLeaving()).orElse(OnLeaving.NOTHING),
                begun(enrolments, facts, by),
                atLeaving,
                atLeaving
                        .filter(result -> result.isWork() && !result.isOverBy(resultsBy.orElseThrow()))
                        .isPresent(),
                left.map(day -> day.plusMonths(MONTHS_OF_LATER_RESULTS))
                        .filter(day -> !day.isAfter(by))
                        .map(day -> Answer.of(facts.isWorkOn(day, enrolments, by)))
                        .orElse(Answer.NO));
    }

    Sex sex() {
        return onEntry.sex() == null ? Sex.NOT_STATED : onEntry.sex();
    }

    private static Set<MeasureKind> begun(List<Enrolment> enrolments, Facts facts, LocalDate by) {
        Set<MeasureKind> begun = EnumSet.allOf(MeasureKind.class);
        begun.removeIf(kind -> enrolments.stream().noneMatch(one -> facts.hadMeasure(one, kind, by)));
        return begun;
    }

    private static FundAttributes stated(Enrolment enrolment, Map<UUID, FundAttributes> attributes) {
        return attributes.getOrDefault(enrolment.id(), FundAttributes.notStated(enrolment.id()));
    }

    private static boolean goesOn(Enrolment enrolment, LocalDate by) {
        return enrolment.to() == null || enrolment.to().isAfter(by);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
