package se.jobbspar.participant.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.function.Predicate;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.enrolment.EndReason;
import se.jobbspar.participant.outcome.Milestone;
import se.jobbspar.participant.outcome.RightField;

/** A figure of the report: of a base, those of whom something holds. What each counts exactly is in docs/outcomes.md. */
public enum KeyFigure {
    @JsonProperty("enrolled")
    ENROLLED(Base.ENROLLED, Breakdown.ENROLLED, course -> true, "Enrolled", "Inskrivna"),
    @JsonProperty("to-work")
    TO_WORK(
            Base.ENROLLED,
            Breakdown.OUTCOME,
            led(Result::isWork),
            "To work, own business included",
            "Till arbete, eget företag inräknat"),
    @JsonProperty("to-studies")
    TO_STUDIES(Base.ENROLLED, Breakdown.OUTCOME, led(Result::isStudies), "To studies", "Till studier"),
    @JsonProperty("self-support")
    SELF_SUPPORT(
            Base.ENROLLED,
            Breakdown.OUTCOME,
            led(Result::isSelfSupport),
            "To self-support: work or studies",
            "Till egen försörjning: arbete eller studier"),
    @JsonProperty("own-business")
    OWN_BUSINESS(Base.IN_WORK, Breakdown.OWN_BUSINESS, led(Result::isOwnBusiness), "Own business", "Eget företag"),
    @JsonProperty("right-field")
    RIGHT_FIELD(
            Base.IN_WORK,
            Breakdown.RIGHT_FIELD,
            led(result ->
                    result.rightField().filter(RightField.Answer.YES::equals).isPresent()),
            "In the right field",
            "Inom rätt bransch"),
    @JsonProperty("right-field-not-said")
    RIGHT_FIELD_NOT_SAID(
            Base.IN_WORK,
            Breakdown.RIGHT_FIELD,
            led(result -> result.rightField().isEmpty()),
            "Right field or not: not said yet",
            "Rätt bransch eller inte: inte sagt än"),
    @JsonProperty("permanent")
    PERMANENT(
            Base.IN_WORK,
            Breakdown.PERMANENT,
            led(Result::isPermanent),
            "Permanent employment",
            "Tillsvidareanställning"),
    @JsonProperty("still-there-3-months")
    STILL_THERE_3_MONTHS(
            Base.HEARD_AT_3_MONTHS,
            Breakdown.AFTER_3_MONTHS,
            still(Milestone.MONTHS_3),
            "Still there after 3 months",
            "Kvar efter 3 månader"),
    @JsonProperty("not-asked-3-months")
    NOT_ASKED_3_MONTHS(
            Base.IN_WORK_3_MONTHS,
            Breakdown.AFTER_3_MONTHS,
            notAsked(Milestone.MONTHS_3),
            "Not asked yet after 3 months",
            "Inte tillfrågade än efter 3 månader"),
    @JsonProperty("still-there-6-months")
    STILL_THERE_6_MONTHS(
            Base.HEARD_AT_6_MONTHS,
            Breakdown.AFTER_6_MONTHS,
            still(Milestone.MONTHS_6),
            "Still there after 6 months",
            "Kvar efter 6 månader"),
    @JsonProperty("not-asked-6-months")
    NOT_ASKED_6_MONTHS(
            Base.IN_WORK_6_MONTHS,
            Breakdown.AFTER_6_MONTHS,
            notAsked(Milestone.MONTHS_6),
            "Not asked yet after 6 months",
            "Inte tillfrågade än efter 6 månader"),
    @JsonProperty("still-there-12-months")
    STILL_THERE_12_MONTHS(
            Base.HEARD_AT_12_MONTHS,
            Breakdown.AFTER_12_MONTHS,
            still(Milestone.MONTHS_12),
            "Still there after 12 months",
            "Kvar efter 12 månader"),
    @JsonProperty("not-asked-12-months")
    NOT_ASKED_12_MONTHS(
            Base.IN_WORK_12_MONTHS,
            Breakdown.AFTER_12_MONTHS,
            notAsked(Milestone.MONTHS_12),
            "Not asked yet after 12 months",
            "Inte tillfrågade än efter 12 månader"),
    @JsonProperty("dropped-out")
    DROPPED_OUT(
            Base.ENROLLED, Breakdown.DROP_OUT, course -> course.ended(EndReason::isDropOut), "Dropped out", "Avhopp"),
    @JsonProperty("dropped-out-other-measure")
    DROPPED_OUT_OTHER_MEASURE(
            Base.DROPPED_OUT,
            Breakdown.DROP_OUT_REASON,
            ended(EndReason.OTHER_MEASURE),
            "Dropped out to another measure",
            "Avhopp till annan insats"),
    @JsonProperty("dropped-out-parental-leave")
    DROPPED_OUT_PARENTAL_LEAVE(
            Base.DROPPED_OUT,
            Breakdown.DROP_OUT_REASON,
            ended(EndReason.PARENTAL_LEAVE),
            "Dropped out for parental leave",
            "Avhopp för föräldraledighet"),
    @JsonProperty("dropped-out-moved")
    DROPPED_OUT_MOVED(
            Base.DROPPED_OUT,
            Breakdown.DROP_OUT_REASON,
            ended(EndReason.MOVED),
            "Dropped out by moving away",
            "Avhopp för flytt"),
    @JsonProperty("dropped-out-no-contact")
    DROPPED_OUT_NO_CONTACT(
            Base.DROPPED_OUT,
            Breakdown.DROP_OUT_REASON,
            ended(EndReason.NO_CONTACT),
            "Dropped out of contact",
            "Avhopp utan kontakt"),
    @JsonProperty("dropped-out-own-wish")
    DROPPED_OUT_OWN_WISH(
            Base.DROPPED_OUT,
            Breakdown.DROP_OUT_REASON,
            ended(EndReason.OWN_WISH),
            "Dropped out by own wish",
            "Avhopp på egen önskan"),
    @JsonProperty("dropped-out-other")
    DROPPED_OUT_OTHER(
            Base.DROPPED_OUT,
            Breakdown.DROP_OUT_REASON,
            ended(EndReason.OTHER),
            "Dropped out for another reason",
            "Avhopp av annat skäl"),
    @JsonProperty("ended")
    ENDED(Base.ENDED, Breakdown.ENDED, course -> true, "Ended", "Avslutade"),
    @JsonProperty("ended-to-work")
    ENDED_TO_WORK(
            Base.ENDED,
            Breakdown.ENDED_OUTCOME,
            led(Result::isWorkOfTheKeyFigure),
            "Ended to work of at least a month",
            "Avslutade till arbete i minst en månad"),
    @JsonProperty("ended-to-studies")
    ENDED_TO_STUDIES(
            Base.ENDED,
            Breakdown.ENDED_OUTCOME,
            led(Result::areStudiesOfTheKeyFigure),
            "Ended to studies with study support",
            "Avslutade till studier med studiestöd"),
    @JsonProperty("ended-to-work-or-studies")
    ENDED_TO_WORK_OR_STUDIES(
            Base.ENDED,
            Breakdown.ENDED_OUTCOME,
            led(result -> result.isWorkOfTheKeyFigure() || result.areStudiesOfTheKeyFigure()),
            "Ended to work or studies",
            "Avslutade till arbete eller studier");

    private final Base base;
    private final Breakdown breakdown;
    private final Predicate<Course> condition;
    private final Wording label;

    KeyFigure(Base base, Breakdown breakdown, Predicate<Course> condition, String en, String sv) {
        this.base = base;
        this.breakdown = breakdown;
        this.condition = condition;
        this.label = Wording.of(en, sv);
    }

    public Base base() {
        return base;
    }

    Breakdown breakdown() {
        return breakdown;
    }

    /** Whether somebody of the base counts. */
    boolean holds(Course course) {
        return condition.test(course);
    }

    /** Whether it is how many the base has, and no share of it. */
    boolean isSize() {
        return breakdown.within() == null;
    }

    public Wording label() {
        return label;
    }

    private static Predicate<Course> led(Predicate<Result> to) {
        return course -> course.led(to);
    }

    private static Predicate<Course> ended(EndReason reason) {
        return course -> course.ended(reason::equals);
    }

    private static Predicate<Course> still(Milestone milestone) {
        return led(result -> result.stillThere(milestone).orElse(false));
    }

    private static Predicate<Course> notAsked(Milestone milestone) {
        return led(result -> result.stillThere(milestone).isEmpty());
    }
}
