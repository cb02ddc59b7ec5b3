package se.jobbspar.participant.report;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.Worded;

/** A package of measures followed up, as it is answered. */
@Schema(description = "A package followed up: what its programmes came to, year by year, and its goals.")
record PackageFollowUp(
        @Schema(
                implementation = String.class,
                description = "How it is told: exact to who may see the people, else added up from published figures.",
                examples = "Exact: everybody it counts is of your own municipality.")
        Wording note,

        @Schema(description = "The day it is looked at.", examples = "2026-11-27")
        LocalDate at,

        @Schema(description = "The calendar years of the package that have begun, the first first.")
        List<PackageYear> years,

        @Schema(description = "The goals in the order of the package.")
        List<GoalProgress> goals)
        implements Worded {
    static final Wording ADDED_UP = Wording.of(
            "Added up from the published figures of each programme: who is in two of them counts in both, and where one is hidden"
                    + " the sum is.",
            "Summerat ur varje projekts publicerade tal: den som är i två av dem räknas i båda, och där ett är dolt är summan"
                    + " det.");
}
