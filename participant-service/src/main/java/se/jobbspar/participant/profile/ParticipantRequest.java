package se.jobbspar.participant.profile;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.Desk;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.participant.v1.Pool;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.person.Contact;
import se.jobbspar.participant.person.DeskPools;
import se.jobbspar.participant.person.Person;
import se.jobbspar.participant.person.ProtectedIdentity;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;

/** A participant as a coach registers or revises one; neither birth date nor personal number is needed, so none is held. */
@Schema(description = "Who the participant is. The competence profile is put apart.")
public record ParticipantRequest(
        @Schema(description = "As the person wants to be called.", examples = "Amina Haddad")
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        String name,

        @Valid Contact contact,

        @Schema(description = "The coach's own text, for example a case number, or null.", examples = "AME 2026-118")
        @Nullable
        @Size(max = 100)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        String reference,

        @Schema(description = "SCB code; left out, it is the coach's own. It can be no other.", examples = "1880")
        @Nullable
        String municipality,

        @Schema(
                description = "Whether the identity is protected; must be asked. Anything but none keeps the "
                        + "person out of every index, event and list but the own coaches'.",
                examples = "none")
        @NotNull
        ProtectedIdentity protectedIdentity,

        @Schema(
                description =
                        "Where the person comes from, or null when nobody has said; of staff always permanent-staff.",
                examples = "unemployed")
        @Nullable
        Pool pool) {

    /** Who it is, for the desk that registers. */
    public Person person(Desk desk) {
        return new Person(name, contact, reference, DeskPools.of(desk, pool));
    }

    /** @throws ProblemException 422 when another municipality than the caller's is asked for, or a pool of another desk */
    public void verify(Workplace own) {
        if (municipality != null && !municipality.equals(own.municipality().digits())) {
            FieldError error = FieldError.notOneOf(
                    "municipality",
                    Wording.of("must be your own municipality", "ska vara din egen kommun"),
                    List.of(own.municipality().digits()));
            throw ProblemException.of(
                    ProblemType.IMPLAUSIBLE,
                    Wording.of(
                            "A coach registers in the own municipality.", "En coach registrerar i den egna kommunen."),
                    List.of(error));
        }
        if (pool != null && !DeskPools.has(own.desk(), pool)) {
            Wording wrong = DeskPools.refused(own.desk());
            throw ProblemException.of(
                    ProblemType.IMPLAUSIBLE, wrong.about("pool"), List.of(FieldError.of("pool", wrong)));
        }
    }

    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "ParticipantRequest[…]";
    }
}
