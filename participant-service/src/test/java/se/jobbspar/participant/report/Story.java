package se.jobbspar.participant.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.jobbspar.contracts.participant.v1.Pool;
import se.jobbspar.participant.enrolment.EndReason;
import se.jobbspar.participant.enrolment.Enrolment;
import se.jobbspar.participant.enrolment.IntakeChannel;
import se.jobbspar.participant.history.Fact;
import se.jobbspar.participant.history.Said;
import se.jobbspar.participant.measure.Measure;
import se.jobbspar.participant.measure.MeasureKind;
import se.jobbspar.participant.outcome.Contract;
import se.jobbspar.participant.outcome.FollowUp;
import se.jobbspar.participant.outcome.Job;
import se.jobbspar.participant.outcome.Milestone;
import se.jobbspar.participant.outcome.Outcome;
import se.jobbspar.participant.outcome.OutcomeKind;
import se.jobbspar.participant.outcome.RightField;
import se.jobbspar.participant.outcome.Studies;

/** A history as it is told, saying by saying. */
public final class Story {
    public static final String OREBRO = "1880";
    public static final String KARLSKOGA = "1883";

    public final List<Fact<?>> sayings = new ArrayList<>();

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    public static Enrolment enrolment(String person, String programme, String from, String to, EndReason reason) {
        return new Enrolment(
                id(person),
                id(programme),
                IntakeChannel.SELF,
                Pool.UNEMPLOYED,
                day(from),
                to == null ? null : day(to),
                reason,
                false,
                null,
                null);
    }

    public static Measure measure(Enrolment enrolment, MeasureKind kind, LocalDate started, UUID... methods) {
        return new Measure(
                enrolment.participant(),
                enrolment.id(),
                kind,
                null,
                null,
                enrolment.from(),
                null,
                started,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(methods),
                false,
                null,
                null);
    }

    public static Outcome work(
            Enrolment enrolment, String on, String to, Contract contract, RightField.Answer rightField) {
        Job job = new Job("urn:occupation:nurse", contract, null, null, null, to == null ? null : day(to));
        return outcome(enrolment, OutcomeKind.WORK, day(on), job, null, rightField);
    }

    public static Outcome studies(Enrolment enrolment, String on, boolean studySupport) {
        return outcome(enrolment, OutcomeKind.STUDIES, day(on), null, new Studies("337", studySupport), null);
    }

    public static Outcome outcome(
            Enrolment enrolment,
            OutcomeKind kind,
            LocalDate on,
            Job job,
            Studies studies,
            RightField.Answer rightField) {
        return new Outcome(
                enrolment.participant(),
                enrolment.id(),
                kind,
                on,
                job,
                studies,
                rightField == null ? null : new RightField(rightField, null),
                false,
                null,
                null);
    }

    public static FollowUp followUp(
            Outcome outcome, Milestone milestone, LocalDate on, boolean stillThere, Boolean permanent) {
        return new FollowUp(
                outcome.participant(), outcome.id(), milestone, on, stillThere, permanent, false, null, null);
    }

    public <F extends Fact<F>> F say(F fact) {
        return say(fact, OREBRO, Instant.parse("2022-01-10T08:00:00Z"));
    }

    public <F extends Fact<F>> F say(F fact, String municipality, Instant at) {
        return add(fact.as(id("fact " + sayings.size()), new Said(1, municipality, "Karin Lind", at)));
    }

    /** @param other the fact as it is said now, in place of the one said before */
    public <F extends Fact<F>> F sayAnew(F before, F other, Instant at) {
        Said said = before.said();
        return add(other.as(before.id(), new Said(said.version() + 1, said.municipality(), said.by(), at)));
    }

    private <F extends Fact<F>> F add(F said) {
        sayings.add(said);
        return said;
    }
}
