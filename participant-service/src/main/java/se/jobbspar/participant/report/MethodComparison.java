package se.jobbspar.participant.report;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Worded;

/** Methods beside each other, as it is answered. */
@Schema(description = "Methods beside each other.")
record MethodComparison(
        @Schema(
                implementation = String.class,
                description = "How it is told: exact to who may see the people, else in fives.",
                examples = "Exact: everybody it counts is of your own municipality.")
        Wording note,

        @Schema(
                implementation = String.class,
                description = "What it cannot show.",
                examples = "The groups differ, so a difference is no proof that one method works better.")
        Wording warning,

        @Schema(description = "The day it is looked at.", examples = "2026-09-30")
        LocalDate at,

        @Schema(description = "The methods by rank, those used with too few people last, by name.")
        Page<MethodReport> methods)
        implements Worded {
    private static final Wording IN_FIVES = Wording.of(
            "Numbers are told in fives, all time alone, as of the last quarter that is over.",
            "Antal anges i femtal, enbart för hela tiden, per det senaste avslutade kvartalet.");

    private static final Wording WARNING = Wording.of(
            "The groups differ: nobody drew lots for who is worked with how, and who had farther to go may have got the method"
                    + " that looks worse. A difference is no proof that one method works better. With fewer than 30 people"
                    + " chance alone moves a share by up to 17 points, so such a method has no rank; and where intervals"
                    + " overlap, no method is told to be above the other.",
            "Grupperna skiljer sig åt: ingen har lottat vem som får vilken metod, och den som hade längre kvar kan ha fått den"
                    + " metod som ser sämre ut. En skillnad är inget bevis för att en metod fungerar bättre. Med färre än 30"
                    + " personer flyttar slumpen ensam en andel med upp till 17 enheter, så en sådan metod får ingen plats;"
                    + " och där intervallen överlappar sägs ingen metod vara före den andra.");

    static MethodComparison of(Page<MethodReport> methods, Telling telling, LocalDate at) {
        return new MethodComparison(
                telling == Telling.EXACT ? OutcomeReportResponse.EXACT : IN_FIVES, WARNING, at, methods);
    }
}
