package se.jobbspar.participant.report;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.Tabular;
import se.jobbspar.taxonomy.Taxonomy;

/** An outcome report as it is answered. */
@Schema(name = "OutcomeReport", description = "What enrolments came to, each figure with its base.")
record OutcomeReportResponse(
        @Schema(
                implementation = String.class,
                description = "How it is told: exact to who may see the people, else with groups under five masked.",
                examples = "Exact: everybody it counts is of your own municipality.")
        Wording note,

        @Schema(description = "The day it is looked at: what happened later is not in it.", examples = "2026-09-30")
        LocalDate at,

        @Schema(description = "The figures, always all of them, in the same order.")
        List<Figure> figures,

        @Schema(description = "What people in work became, the commonest first.")
        List<OccupationResponse> occupations,

        @Schema(description = "Null while nobody has come to self-support, and when masked.") @Nullable
        Days daysToSelfSupport)
        implements Tabular {
    static final Wording EXACT = Wording.of(
            "Exact: everybody it counts is of your own municipality.",
            "Exakt: alla som räknas hör till den egna kommunen.");

    private static final Wording MASKED = Wording.of(
            "Groups under five are hidden, and with them as many others as it takes that no hidden number can be computed.",
            "Grupper under fem döljs, och med dem så många andra att inget dolt tal kan räknas ut.");

    /**
     * @param at the day it is looked at
     * @param taxonomy names the occupations
     */
    static OutcomeReportResponse of(OutcomeReport report, boolean masked, LocalDate at, Taxonomy taxonomy) {
        return new OutcomeReportResponse(
                masked ? MASKED : EXACT,
                at,
                report.figures(),
                report.occupations().stream()
                        .map(got -> OccupationResponse.of(got, taxonomy))
                        .toList(),
                report.daysToSelfSupport().orElse(null));
    }

    @Override
    public List<List<?>> rows(Locale language) {
        return OutcomeRows.of(this, language);
    }
}
