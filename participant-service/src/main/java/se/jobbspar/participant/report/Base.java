package se.jobbspar.participant.report;

import static se.jobbspar.participant.outcome.Milestone.MONTHS_12;
import static se.jobbspar.participant.outcome.Milestone.MONTHS_3;
import static se.jobbspar.participant.outcome.Milestone.MONTHS_6;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.function.Predicate;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.enrolment.EndReason;
import se.jobbspar.participant.outcome.Milestone;

/** Of whom a share is. Every share of a report says its base; two in use give different shares of the same people. */
public enum Base {
    @JsonProperty("enrolled")
    ENROLLED(Cohort.BEGUN, course -> true, "all enrolled in the period", "alla inskrivna i perioden"),
    @JsonProperty("in-work")
    IN_WORK(Cohort.BEGUN, course -> course.led(Result::isWork), "those who went to work", "de som gått till arbete"),
    @JsonProperty("in-work-3-months")
    IN_WORK_3_MONTHS(
            Cohort.BEGUN,
            passed(MONTHS_3),
            "those in work for whom 3 months have passed",
            "de i arbete för vilka 3 månader har gått"),
    @JsonProperty("heard-at-3-months")
    HEARD_AT_3_MONTHS(
            Cohort.BEGUN,
            heard(MONTHS_3),
            "those in work of whom it is known after 3 months",
            "de i arbete om vilka det är känt efter 3 månader"),
    @JsonProperty("in-work-6-months")
    IN_WORK_6_MONTHS(
            Cohort.BEGUN,
            passed(MONTHS_6),
            "those in work for whom 6 months have passed",
            "de i arbete för vilka 6 månader har gått"),
    @JsonProperty("heard-at-6-months")
    HEARD_AT_6_MONTHS(
            Cohort.BEGUN,
            heard(MONTHS_6),
            "those in work of whom it is known after 6 months",
            "de i arbete om vilka det är känt efter 6 månader"),
    @JsonProperty("in-work-12-months")
    IN_WORK_12_MONTHS(
            Cohort.BEGUN,
            passed(MONTHS_12),
            "those in work for whom 12 months have passed",
            "de i arbete för vilka 12 månader har gått"),
    @JsonProperty("heard-at-12-months")
    HEARD_AT_12_MONTHS(
            Cohort.BEGUN,
            heard(MONTHS_12),
            "those in work of whom it is known after 12 months",
            "de i arbete om vilka det är känt efter 12 månader"),
    @JsonProperty("dropped-out")
    DROPPED_OUT(
            Cohort.BEGUN, course -> course.ended(EndReason::isDropOut), "those who dropped out", "de som hoppat av"),
    @JsonProperty("ended")
    ENDED(
            Cohort.ENDED,
            course -> true,
            "all who ended in the period (the national key figure)",
            "alla som avslutats i perioden (det nationella nyckeltalet)");

    /** Which enrolments make somebody one of the base. */
    enum Cohort {
        BEGUN,
        ENDED
    }

    private final Cohort cohort;
    private final Predicate<Course> condition;
    private final Wording label;

    Base(Cohort cohort, Predicate<Course> condition, String en, String sv) {
        this.cohort = cohort;
        this.condition = condition;
        this.label = Wording.of(en, sv);
    }

    Cohort cohort() {
        return cohort;
    }

    /** Whether somebody of the cohort is one of the base. */
    boolean holds(Course course) {
        return condition.test(course);
    }

    public Wording label() {
        return label;
    }

    private static Predicate<Course> passed(Milestone milestone) {
        return course -> course.led(result -> result.isWork() && result.hasPassed(milestone));
    }

    private static Predicate<Course> heard(Milestone milestone) {
        return passed(milestone)
                .and(course -> course.led(result -> result.stillThere(milestone).isPresent()));
    }
}
