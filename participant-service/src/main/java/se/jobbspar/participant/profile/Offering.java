package se.jobbspar.participant.profile;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether match lists are to offer a person. */
@Schema(
        description = "Whether match lists are to offer a person. Work and studies that are told as an outcome end it; "
                + "a coach may say otherwise at any time.")
public record Offering(
        @Schema(description = "Whether lists of people for a demand hold the person.", examples = "true") @NotNull
        Boolean offered) {}
