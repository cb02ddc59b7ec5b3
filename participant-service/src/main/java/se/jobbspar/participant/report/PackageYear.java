package se.jobbspar.participant.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the programmes of a package came to together in a year. */
@Schema(description = "What the programmes of a package came to together in a calendar year.")
record PackageYear(
        @Schema(description = "Calendar year.", examples = "2021")
        int year,

        @Schema(description = "The figures of the outcome report, always all of them, in the same order.")
        List<Figure> figures) {}
