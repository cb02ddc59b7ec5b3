package se.jobbspar.vacancy.headcount;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one row of a count says, as the API shows it. */
@Schema(description = "What one row of a count says.")
public record CountedGroup(
        @Schema(description = "The place of work, as HR calls it.", examples = "Lindens äldreboende")
        String unit,

        @Schema(description = "SSYK 2012 code.", examples = "5321")
        String occupation,

        @Schema(description = "Ages in years, both ends included; 65+ and -24 have one end.", examples = "60-64")
        String ages,

        @Schema(description = "null = unknown.", examples = "10") @Nullable
        Integer people) {}
