package se.jobbspar.participant.indicator;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody behind an indicator, with the days that its rule goes by. */
@Schema(description = "Somebody behind an indicator, with the days that its rule goes by.")
record PersonCounted(
        @Schema(description = "Id of the participant.", examples = "0a6ec1c2-3b55-4a39-8d8e-3f2a0f6f4c11")
        UUID participant,

        @Schema(
                description = "Id of the first enrolment, whose attributes tell of the entry.",
                examples = "b3a0b5c0-4a53-4f3e-9d2c-8a4a6f1d7e02")
        UUID enrolment,

        @Schema(description = "Day of the first entry.", examples = "2020-03-02")
        LocalDate entered,

        @Schema(description = "Day of the last exit, or null while an enrolment goes on.", examples = "2021-01-29")
        @Nullable
        LocalDate left) {
    static PersonCounted of(Participation participation) {
        return new PersonCounted(
                participation.person(),
                participation.enrolment(),
                participation.entered(),
                participation.left().orElse(null));
    }
}
