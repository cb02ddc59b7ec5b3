package se.jobbspar.participant.report;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.Worded;

/** An outcome report as it is answered. */
@Schema(name = "OutcomeReport", description = "What enrolments came to, each figure with its base.")
record OutcomeReportResponse(
        @Schema(
                implementation = String.class,
                description = "How it is told: exact to who may see the people, else with groups under five masked.",
                examples = "Exact: everybody it counts is of your own municipality.")
        Wording note,

        @Schema(description = "The figures, always all of them, in the same order.")
        List<Figure> figures,

        @Schema(description = "What people in work became, the commonest first.")
        List<OccupationGot> occupations,

        @Schema(description = "Null while nobody has come to self-support, and when masked.") @Nullable
        Days daysToSelfSupport)
        implements Worded {
    private static final Wording EXACT = Wording.of(
            "Exact: everybody it counts is of your own municipality.",
            "Exakt: alla som räknas hör till den egna kommunen.");

    private static final Wording MASKED = Wording.of(
            "Groups under five are hidden, and with them as many others as it takes that no hidden number can be computed.",
            "Grupper under fem döljs, och med dem så många andra att inget dolt tal kan räknas ut.");

    static OutcomeReportResponse of(OutcomeReport report, boolean masked) {
        return new OutcomeReportResponse(
                masked ? MASKED : EXACT,
                report.figures(),
                report.occupations(),
                report.daysToSelfSupport().orElse(null));
    }
}
