package se.jobbspar.participant.programme;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one fund pays of a programme, and when. */
@Schema(description = "A fund's share of a programme in a period.")
public record Funding(
        @Schema(description = "Who pays.", examples = "amif") @NotNull
        Fund fund,

        @Schema(description = "Share of the costs in per cent.", examples = "75") @Min(1) @Max(100)
        int share,

        @Schema(description = "First day.", examples = "2020-01-01") @NotNull
        LocalDate from,

        @Schema(description = "Last day, or null while none is decided.", examples = "2022-12-31") @Nullable
        LocalDate to) {}
