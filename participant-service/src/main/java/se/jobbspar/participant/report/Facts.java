package se.jobbspar.participant.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import se.jobbspar.participant.attendance.Attendance;
import se.jobbspar.participant.enrolment.Enrolment;
import se.jobbspar.participant.history.Fact;
import se.jobbspar.participant.measure.Measure;
import se.jobbspar.participant.measure.MeasureKind;
import se.jobbspar.participant.outcome.FollowUp;
import se.jobbspar.participant.outcome.Outcome;
import se.jobbspar.rest.Today;

/** What is known of enrolments on a day: of each fact its newest saying, and none that was said by mistake. */
public final class Facts {
    /** Where two facts have the same date: the one said later, and any fixed order where even that is the same. */
    public static final Comparator<Fact<?>> BY_SAYING =
            Comparator.<Fact<?>, Instant>comparing(fact -> fact.said().at()).thenComparing(Fact::id);

    private final List<Enrolment> enrolments;
    private final Map<UUID, List<Measure>> measures;
    private final Map<UUID, List<Attendance>> attendances;
    private final Map<UUID, List<Outcome>> outcomes;
    private final Map<UUID, List<FollowUp>> followUps;
    private final Map<UUID, UUID> mergedInto;

    private Facts(Collection<Fact<?>> standing, Map<UUID, UUID> mergedInto) {
        this.enrolments = of(Enrolment.class, standing);
        this.measures = of(Measure.class, standing).stream().collect(groupingBy(Measure::enrolment));
        this.attendances = of(Attendance.class, standing).stream().collect(groupingBy(Attendance::enrolment));
        this.outcomes = of(Outcome.class, standing).stream().collect(groupingBy(Outcome::enrolment));
        this.followUps = of(FollowUp.class, standing).stream().collect(groupingBy(FollowUp::outcome));
        this.mergedInto = Map.copyOf(mergedInto);
    }

    /**
     * @param sayings all that was ever said, in any order
     * @param day what was said by the end of it, in Sweden, is known
     * @param mergedInto who stands for whom of the people that turned out to be one
     */
    public static Facts knownOn(LocalDate day, Collection<? extends Fact<?>> sayings, Map<UUID, UUID> mergedInto) {
        Instant end = Today.beginningOf(day.plusDays(1));
        Map<UUID, Fact<?>> newest = sayings.stream()
                .filter(saying -> saying.said().at().isBefore(end))
                .collect(toMap(
                        Fact::id,
                        saying -> saying,
                        BinaryOperator.maxBy(Comparator.<Fact<?>>comparingLong(Fact::version))));
        return new Facts(
                newest.values().stream().filter(fact -> !fact.mistaken()).toList(), mergedInto);
    }

    public List<Enrolment> enrolments() {
        return enrolments;
    }

    /** Whom the enrolment is of, told by the one who stands for the person. */
    public UUID person(Enrolment enrolment) {
        return mergedInto.getOrDefault(enrolment.participant(), enrolment.participant());
    }

    /** Where the person was enrolled: the municipality of the coach who said so first. */
    static String municipality(Enrolment enrolment) {
        return enrolment.said().municipality();
    }

    public boolean hadMeasure(Enrolment enrolment, MeasureKind kind, LocalDate by) {
        return began(enrolment, by).anyMatch(measure -> measure.kind() == kind);
    }

    /** By method the enrolments in which a measure was begun by a day that was done by it, in one pass over all there are. */
    Map<UUID, Set<Enrolment>> workedWith(LocalDate by) {
        Map<UUID, Set<Enrolment>> all = new HashMap<>();
        enrolments.stream().filter(enrolment -> !enrolment.from().isAfter(by)).forEach(enrolment -> began(enrolment, by)
                .flatMap(measure -> measure.methods().stream())
                .forEach(method -> all.computeIfAbsent(method, none -> new LinkedHashSet<>())
                        .add(enrolment)));
        return all;
    }

    private Stream<Measure> began(Enrolment enrolment, LocalDate by) {
        return measures.getOrDefault(enrolment.id(), List.of()).stream()
                .filter(measure ->
                        measure.started() != null && !measure.started().isAfter(by));
    }

    public List<Attendance> attendances(Enrolment enrolment) {
        return attendances.getOrDefault(enrolment.id(), List.of());
    }

    /** What the enrolments led to by a day: the latest of their outcomes decides. */
    public Optional<Result> result(Collection<Enrolment> of, LocalDate by) {
        return latest(of, by).map(outcome -> new Result(outcome, heardOf(outcome, by), by));
    }

    /**
     * Whether the enrolments had led to work that was there on a day.
     *
     * @param by what was heard until then is known
     * @return empty where nobody knows
     */
    public Optional<Boolean> isWorkOn(LocalDate day, Collection<Enrolment> of, LocalDate by) {
        return latest(of, day).flatMap(outcome -> new Result(outcome, heardOf(outcome, by), by).isWorkOn(day));
    }

    private Optional<Outcome> latest(Collection<Enrolment> of, LocalDate by) {
        return of.stream()
                .flatMap(enrolment -> outcomes.getOrDefault(enrolment.id(), List.of()).stream())
                .filter(outcome -> !outcome.on().isAfter(by))
                .max(Comparator.comparing(Outcome::on).thenComparing(BY_SAYING));
    }

    private List<FollowUp> heardOf(Outcome outcome, LocalDate by) {
        return followUps.getOrDefault(outcome.id(), List.of()).stream()
                .filter(followUp -> !followUp.on().isAfter(by))
                .sorted(Comparator.comparing(FollowUp::on).thenComparing(BY_SAYING))
                .toList();
    }

    private static <F extends Fact<F>> List<F> of(Class<F> kind, Collection<Fact<?>> facts) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
