package se.jobbspar.participant.report;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.jobbspar.contracts.participant.v1.Pool;
import se.jobbspar.participant.enrolment.Enrolment;
import se.jobbspar.participant.measure.MeasureKind;

/**
 * What a report is asked about. Null, and no municipalities, mean all.
 *
 * @param municipalities where people were enrolled, as SCB codes
 * @param measure a kind of measure that was started in the enrolment
 * @param from first day of the period that enrolments begin in, or end in
 * @param to last day of it
 * @param at the day it is looked at: what happens later has not happened
 */
public record Question(
        @Nullable UUID programme,
        Set<String> municipalities,
        @Nullable Pool pool,
        @Nullable MeasureKind measure,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LocalDate at) {
    public Question {
        municipalities = Set.copyOf(municipalities);
    }

    boolean asksAbout(Enrolment enrolment, Facts facts) {
        return (programme == null || programme.equals(enrolment.programme()))
                && (municipalities.isEmpty() || municipalities.contains(Facts.municipality(enrolment)))
                && (pool == null || pool == enrolment.pool())
                && (measure == null || facts.hadMeasure(enrolment, measure, at));
    }

    /** Whether a day is in the period, and has come. */
    boolean covers(@Nullable LocalDate day) {
        return day != null
                && !day.isAfter(at)
                && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to));
    }
}
