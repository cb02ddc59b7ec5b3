package se.jobbspar.participant.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import se.jobbspar.contracts.participant.v1.Pool;
import se.jobbspar.participant.attendance.Attendance;
import se.jobbspar.participant.enrolment.EndReason;
import se.jobbspar.participant.enrolment.Enrolment;
import se.jobbspar.participant.enrolment.IntakeChannel;
import se.jobbspar.participant.history.Fact;
import se.jobbspar.participant.measure.MeasureKind;
import se.jobbspar.participant.outcome.Contract;
import se.jobbspar.participant.outcome.FollowUp;
import se.jobbspar.participant.outcome.Job;
import se.jobbspar.participant.outcome.Milestone;
import se.jobbspar.participant.outcome.Outcome;
import se.jobbspar.participant.outcome.OutcomeKind;
import se.jobbspar.participant.outcome.RightField;
import se.jobbspar.participant.outcome.Studies;

/**
 * Any history: people who come again, move between programmes and municipalities, jobs of about a month, leap days, and
 * corrections, some a second before or after midnight.
 */
public final class RandomHistory {
    private static final LocalDate FIRST = LocalDate.parse("2020-01-01");
    private static final int DAYS = 500;

    public final Story story = new Story();
    public final Map<UUID, UUID> mergedInto = new HashMap<>();
    private final Random random;

    public RandomHistory(long seed, int people) {
        this.random = new Random(seed);
        for (int person = 0; person < people; person++) {
            tell("person " + person);
            if (person > 0 && chance(8)) {
                mergedInto.put(Story.id("person " + person), Story.id("person 0"));
            }
        }
    }

    public LocalDate anyDay() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    /** A day to look back from: now and then in the middle of it all. */
    public LocalDate anyLateDay() {
        return chance(4) ? anyDay() : FIRST.plusDays(DAYS + random.nextInt(DAYS));
    }

    Question anyQuestion() {
        LocalDate from = anyDay();
        return new Question(
                chance(3) ? anyProgramme() : null,
                chance(2) ? anyMunicipalities() : Set.of(),
                chance(6) ? any(Pool.class) : null,
                chance(6) ? any(MeasureKind.class) : null,
                chance(3) ? from : null,
                chance(3) ? from.plusDays(random.nextInt(200)) : null,
                anyLateDay());
    }

    private void tell(String person) {
        for (int i = random.nextInt(4); i > 0; i--) {
            Enrolment enrolment = said(() -> anyEnrolment(person));
            if (chance(2)) {
                said(() -> Story.measure(enrolment, any(MeasureKind.class), chance(4) ? null : anyDay()));
            }
            while (chance(2)) {
                said(() -> anyAttendance(enrolment));
            }
            for (int outcomes = random.nextInt(3); outcomes > 0; outcomes--) {
                Outcome outcome = said(() -> anyOutcome(enrolment));
                for (int heard = random.nextInt(4); heard > 0; heard--) {
                    said(() -> anyFollowUp(outcome));
                }
            }
        }
    }

    /** Said, and now and then said anew. */
    private <F extends Fact<F>> F said(Supplier<F> any) {
        F first = story.say(any.get(), anyMunicipality(), anyInstant());
        F last = first;
        while (chance(4)) {
            last = story.sayAnew(last, any.get(), anyInstant());
        }
        return first;
    }

    private Enrolment anyEnrolment(String person) {
        LocalDate from = anyDay();
        boolean ended = !chance(3);
        return new Enrolment(
                Story.id(person),
                anyProgramme(),
                IntakeChannel.SELF,
                any(Pool.class),
                from,
                ended ? from.plusDays(random.nextInt(250)) : null,
                ended ? any(EndReason.class) : null,
                chance(10),
                null,
                null);
    }

    private Attendance anyAttendance(Enrolment enrolment) {
        return new Attendance(
                enrolment.participant(),
                enrolment.id(),
                YearMonth.from(enrolment.from()).plusMonths(random.nextInt(6)),
                random.nextInt(100),
                chance(10),
                null,
                null);
    }

    private Outcome anyOutcome(Enrolment enrolment) {
        OutcomeKind kind = any(OutcomeKind.class);
        LocalDate on = enrolment.from().plusDays(random.nextInt(200));
        Contract contract = kind == OutcomeKind.OWN_BUSINESS ? null : any(Contract.class);
        LocalDate to = chance(2) ? on.plusDays(25 + random.nextInt(8)) : chance(2) ? on.plusDays(100) : null;
        return new Outcome(
                enrolment.participant(),
                enrolment.id(),
                kind,
                on,
                kind.isWork() ? new Job("urn:occupation:" + random.nextInt(3), contract, null, null, null, to) : null,
                kind == OutcomeKind.STUDIES ? new Studies("337", chance(2)) : null,
                chance(2) ? new RightField(any(RightField.Answer.class), null) : null,
                chance(10),
                null,
                null);
    }

    private FollowUp anyFollowUp(Outcome outcome) {
        Milestone milestone = any(Milestone.class);
        return new FollowUp(
                outcome.participant(),
                outcome.id(),
                milestone,
                milestone.due(outcome.on()).plusDays(random.nextInt(40)),
                !chance(3),
                chance(2) ? null : chance(2),
                chance(10),
                null,
                null);
    }

    private Instant anyInstant() {
        // Midnight in Sweden is 22 or 23 in UTC.
        Instant midnight = anyDay().atTime(chance(2) ? 22 : 23, 0).toInstant(ZoneOffset.UTC);
        return midnight.plus(random.nextInt(3) - 1, ChronoUnit.SECONDS);
    }

    public UUID anyProgramme() {
        return Story.id("programme " + random.nextInt(3));
    }

    private String anyMunicipality() {
        return List.of(Story.OREBRO, Story.KARLSKOGA, "0581").get(random.nextInt(3));
    }

    private Set<String> anyMunicipalities() {
        return chance(2) ? Set.of(anyMunicipality()) : Set.of(Story.OREBRO, Story.KARLSKOGA);
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
