package se.jobbspar.vacancy.forecast;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.vacancy.headcount.Cohort;

/** What is assumed of every year alike. */
@Schema(description = "What is assumed of every year alike.")
public record Scenario(
        @Schema(description = "Age that people retire at, in whole years.", examples = "66") @NotNull @Min(55) @Max(75)
        Integer retirementAge,

        @Schema(description = "Per cent of those who do not retire that leave in a year.", examples = "7.5")
        @NotNull
        @Min(0)
        @Max(50)
        Double turnover,

        @Schema(description = "Per cent by which the number of employees grows in a year.", examples = "0.5")
        @NotNull
        @Min(-20)
        @Max(20)
        Double growth) {
    private static final double PER_CENT = 100;

    /**
     * What a cohort makes necessary in one year. Who leaves is replaced, and the replaced leave like others but are too young
     * to retire within the horizon. Linear in the number of people, so that parts add up.
     *
     * @param year after the one of the count
     */
    Need need(Cohort cohort, int year) {
        int ahead = year - cohort.countedOn().getYear();
        double staff = cohort.people() * Math.pow(1 + growth / PER_CENT, ahead - 1);
        double retirements = cohort.people() * retiring(cohort, ahead) * Math.pow(1 - turnover / PER_CENT, ahead - 1);
        return Need.of(retirements, (staff - retirements) * turnover / PER_CENT, staff * growth / PER_CENT);
    }

    /** Which part of the cohort comes to the age in that year; those who are past it go in the first. */
    private double retiring(Cohort cohort, int ahead) {
        int age = retirementAge - ahead;
        return ahead == 1 ? cohort.ages().shareFrom(age) : cohort.ages().shareAt(age);
    }

    /** Whether it makes at least as many necessary as the other. */
    boolean atLeast(Scenario other) {
        return retirementAge <= other.retirementAge && turnover >= other.turnover && growth >= other.growth;
    }
}
