package se.jobbspar.participant.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.Pool;
import se.jobbspar.participant.audience.Access;
import se.jobbspar.participant.audience.Admitted;
import se.jobbspar.participant.audience.Visibility;
import se.jobbspar.participant.person.Contact;
import se.jobbspar.participant.person.Person;
import se.jobbspar.participant.person.ProtectedIdentity;
import se.jobbspar.rest.Versioned;

/** A participant as a coach sees one: wholly in the own municipality, pseudonymous through an agreement. */
@Schema(
        description =
                "A participant. Through an agreement, name, contact, reference, countries and free text are absent.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParticipantResponse(
        @Schema(description = "Its id, never reused.", examples = "6f0a4f1e-97a1-4ac5-9a55-2f4f6c1f0b11")
        UUID id,

        @Schema(description = "Short label that says nothing about the person.", examples = "ORE-7K2M")
        String code,

        @Schema(description = "Own municipality only.", examples = "Amina Haddad") @Nullable
        String name,

        @Schema(description = "Own municipality only.") @Nullable
        Contact contact,

        @Schema(description = "Own municipality only.", examples = "AME 2026-118") @Nullable
        String reference,

        @Schema(description = "Where the person comes from. Own municipality only.", examples = "unemployed") @Nullable
        Pool pool,

        @Schema(description = "SCB code.", examples = "1880")
        String municipality,

        @Schema(description = "Whether the identity is protected.", examples = "none")
        ProtectedIdentity protectedIdentity,

        @Schema(
                description = "How the caller sees the person: own or agreement (read-only, pseudonymous).",
                examples = "own")
        Access access,

        @Schema(description = "How far the mapping has come.", examples = "partly")
        Mapping mapping,

        @Schema(
                description = "Categories nothing is recorded in: questions to ask the person.",
                examples = "[\"licences\"]")
        List<Category> toAsk,

        Profile profile,
        Visibility visibility,

        @Schema(description = "Rises with every change; the ETag.", examples = "3")
        long version,

        @Schema(description = "When the person was registered.", examples = "2026-11-22T06:00:00Z")
        Instant createdAt,

        @Schema(description = "When this version was written.", examples = "2026-11-22T06:05:00Z")
        Instant updatedAt)
        implements Versioned {

    static ParticipantResponse of(Admitted<Participant> admitted) {
        Participant participant = admitted.person();
        return switch (admitted.access()) {
            case OWN -> of(participant, Access.OWN, participant.person(), participant.profile());
            case AGREEMENT ->
                of(participant, Access.AGREEMENT, null, participant.profile().withoutLocalFacts());
        };
    }

    private static ParticipantResponse of(Participant participant, Access access, Person person, Profile profile) {
        return new ParticipantResponse(
                participant.id(),
                participant.code(),
                person == null ? null : person.name(),
                person == null ? null : person.contact(),
                person == null ? null : person.reference(),
                person == null ? null : person.pool(),
                participant.workplace().municipality().digits(),
                participant.protectedIdentity(),
                access,
                participant.mapping(),
                Category.toAsk(profile),
                profile,
                participant.visibility(),
                participant.version(),
                participant.createdAt(),
                participant.updatedAt());
    }
}
