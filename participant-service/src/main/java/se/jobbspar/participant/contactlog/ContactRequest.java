package se.jobbspar.participant.contactlog;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.rest.Today;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;

/** A contact as a coach notes it. */
@Schema(description = "A contact, after it has been.")
public record ContactRequest(
        @Schema(description = "The day it was.", examples = "2026-11-24") @NotNull
        LocalDate on,

        @Schema(description = "How.", examples = "meeting") @NotNull
        ContactKind kind,

        @Schema(
                description = "What is worth remembering, or null. Without personal number.",
                examples = "Vill helst arbeta dagtid.")
        @Nullable
        @Size(max = 1500)
        @Pattern(regexp = PlainText.TEXT, message = PlainText.TEXT_MESSAGE)
        @NoPersonalNumber
        String note) {
    public ContactRequest {
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /** @throws ProblemException 422 for a day that has not been, or that nobody remembers */
    void verify(LocalDate today) {
        if (on.isAfter(today) || !Today.isPlausible(on)) {
            Wording wrong = Wording.of("must be a day that has been", "ska vara en dag som har varit");
            throw ProblemException.of(ProblemType.IMPLAUSIBLE, wrong.at("on"), List.of(FieldError.of("on", wrong)));
        }
    }

    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "ContactRequest[…]";
    }
}
