package se.jobbspar.participant.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.jobbspar.participant.outcome.Contract;
import se.jobbspar.participant.outcome.FollowUp;
import se.jobbspar.participant.outcome.Milestone;
import se.jobbspar.participant.outcome.Outcome;
import se.jobbspar.participant.outcome.OutcomeKind;
import se.jobbspar.participant.outcome.RightField;

/**
 * The outcome that decides what somebody's enrolments led to, and what has been heard of it since.
 *
 * @param heard the follow-ups, the latest last
 * @param by the day it is looked at; nothing here is later
 */
public record Result(Outcome outcome, List<FollowUp> heard, LocalDate by) {
    public boolean isWork() {
        return outcome.kind().isWork();
    }

    boolean isOwnBusiness() {
        return outcome.kind() == OutcomeKind.OWN_BUSINESS;
    }

    public boolean isStudies() {
        return outcome.kind() == OutcomeKind.STUDIES;
    }

    boolean isSelfSupport() {
        return outcome.kind().isSelfSupport();
    }

    /** Empty while no coach has said it. */
    Optional<RightField.Answer> rightField() {
        return Optional.ofNullable(outcome.rightField()).map(RightField::answer);
    }

    /** Whether the employment is for good: by what was heard last, and else by the contract. An own business is none. */
    boolean isPermanent() {
        if (heard.isEmpty()) {
            return hasContract(Contract.PERMANENT);
        }
        FollowUp last = heard.getLast();
        return last.stillThere() && (last.permanent() == null ? hasContract(Contract.PERMANENT) : last.permanent());
    }

    boolean hasPassed(Milestone milestone) {
        return !milestone.due(outcome.on()).isAfter(by);
    }

    /** Empty while nobody has asked and no last day of the job has answered. */
    Optional<Boolean> stillThere(Milestone milestone) {
        Optional<Boolean> answer = heard.stream()
                .filter(followUp -> followUp.milestone() == milestone)
                .map(FollowUp::stillThere)
                .reduce((earlier, later) -> later);
        boolean over =
                lastDayOfJob().filter(milestone.due(outcome.on())::isAfter).isPresent();
        return over ? answer.or(() -> Optional.of(false)) : answer;
    }

    /** Whether a job had ended before a day, by its last day or by what was heard until then. */
    public boolean isOverBy(LocalDate day) {
        return lastDayOfJob().filter(day::isAfter).isPresent()
                || heard.stream()
                        .anyMatch(followUp ->
                                !followUp.stillThere() && !followUp.on().isAfter(day));
    }

    /** Whether it is work that is there on a day; empty where no last day tells, and nobody has asked since. */
    Optional<Boolean> isWorkOn(LocalDate day) {
        if (!isWork() || isOverBy(day)) {
            return Optional.of(false);
        }
        boolean known = lastDayOfJob().isPresent()
                || heard.stream()
                        .anyMatch(followUp ->
                                followUp.stillThere() && !followUp.on().isBefore(day));
        return known ? Optional.of(true) : Optional.empty();
    }

    /** Work as the national key figure has it: an unbroken month, and not a job the municipality made for the purpose. */
    boolean isWorkOfTheKeyFigure() {
        return isWork() && !hasContract(Contract.MUNICIPAL_LABOUR_MARKET_JOB) && lastedAMonth();
    }

    /** Studies as the national key figure has them: with a right to study support. */
    boolean areStudiesOfTheKeyFigure() {
        return isStudies() && outcome.studies() != null && outcome.studies().studySupport();
    }

    /** From the 15th to the 14th is a month: 28 to 31 days, as months are. */
    private boolean lastedAMonth() {
        return !lastDayKnown().plusDays(1).isBefore(outcome.on().plusMonths(1));
    }

    private LocalDate lastDayKnown() {
        LocalDate end = lastDayOfJob().filter(by::isAfter).orElse(by);
        return heard.stream()
                .filter(followUp -> !followUp.stillThere())
                .map(followUp -> followUp.on().minusDays(1))
                .filter(end::isAfter)
                .findFirst()
                .orElse(end);
    }

    private Optional<LocalDate> lastDayOfJob() {
        return Optional.ofNullable(outcome.job()).flatMap(job -> Optional.ofNullable(job.to()));
    }

    private boolean hasContract(Contract contract) {
        return outcome.job() != null && outcome.job().contract() == contract;
    }
}
