package se.jobbspar.participant.sending;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month as it is, and as it was sent. */
@Schema(name = "SendingMonth", description = "A month as it is, and as it was sent.")
record Month(
        @Schema(
                implementation = String.class,
                pattern = "[0-9]{4}-(0[1-9]|1[0-2])",
                description = "The month.",
                examples = "2020-03")
        YearMonth month,

        @Schema(description = "Whether it has to be sent.", examples = "send-again")
        SendingState state,

        @Schema(description = "As it is now.") MonthFigures now,

        @Schema(description = "As it was sent last; null before that.") @Nullable
        MonthFigures sent,

        @Schema(description = "What it is now less what was sent; null before that.") @Nullable
        MonthFigures difference,

        @Schema(description = "Who said that it was sent, or null.", examples = "Karin Lind") @Nullable
        String sentBy,

        @Schema(description = "When it was sent last, or null.", examples = "2020-04-06T08:12:00Z") @Nullable
        Instant sentAt) {
    static Month of(YearMonth month, SendingState state, MonthFigures now, @Nullable Sent sent) {
        return sent == null
                ? new Month(month, state, now, null, null, null, null)
                : new Month(month, state, now, sent.figures(), now.minus(sent.figures()), sent.by(), sent.at());
    }
}
