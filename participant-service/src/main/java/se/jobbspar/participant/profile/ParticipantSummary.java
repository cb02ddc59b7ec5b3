package se.jobbspar.participant.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.participant.audience.Access;
import se.jobbspar.participant.audience.Admitted;
import se.jobbspar.participant.audience.Visibility;
import se.jobbspar.participant.coach.CoachName;
import se.jobbspar.participant.person.Person;
import se.jobbspar.participant.person.ProtectedIdentity;
import se.jobbspar.participant.plan.NextStep;

/** One row of a coach's list of participants. */
@Schema(description = "A participant in a list. Through an agreement, name and reference are absent.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParticipantSummary(
        @Schema(description = "Its id.", examples = "6f0a4f1e-97a1-4ac5-9a55-2f4f6c1f0b11")
        UUID id,

        @Schema(description = "Short label that says nothing about the person.", examples = "ORE-7K2M")
        String code,

        @Schema(description = "Own municipality only.", examples = "Amina Haddad") @Nullable
        String name,

        @Schema(description = "Own municipality only.", examples = "AME 2026-118") @Nullable
        String reference,

        @Schema(description = "SCB code.", examples = "1880")
        String municipality,

        @Schema(description = "Whether the identity is protected.", examples = "none")
        ProtectedIdentity protectedIdentity,

        @Schema(description = "own or agreement.", examples = "own")
        Access access,

        @Schema(description = "How far the mapping has come.", examples = "partly")
        Mapping mapping,

        @Schema(description = "Categories nothing is recorded in.", examples = "[\"licences\"]")
        List<Category> toAsk,

        @Schema(description = "How many skills the person has, in part at least.", examples = "12")
        int skills,

        @Schema(description = "URIs of the occupations wished for, the most wanted first.")
        List<String> wishedOccupations,

        Visibility visibility,

        @Schema(description = "The responsible coach; own municipality only.") @Nullable
        CoachName coach,

        @Schema(description = "What is done next; own municipality only.") @Nullable
        NextStep nextStep,

        @Schema(description = "Rises with every change.", examples = "3")
        long version,

        @Schema(description = "When this version was written.", examples = "2026-11-22T06:05:00Z")
        Instant updatedAt) {

    /**
     * @param coaches the responsible ones, by the ids of people
     * @param nextSteps what is agreed, by the ids of people
     */
    static ParticipantSummary of(
            Admitted<Participant> admitted, Map<UUID, CoachName> coaches, Map<UUID, NextStep> nextSteps) {
        Participant participant = admitted.person();
        boolean own = admitted.access() == Access.OWN;
        Person person = own ? participant.person() : null;
        Profile profile = participant.profile();
        return new ParticipantSummary(
                participant.id(),
                participant.code(),
                person == null ? null : person.name(),
                person == null ? null : person.reference(),
                participant.workplace().municipality().digits(),
                participant.protectedIdentity(),
                admitted.access(),
                participant.mapping(),
                Category.toAsk(profile),
                profile.skillConcepts().size(),
                profile.wishes().occupations(),
                participant.visibility(),
                own ? coaches.get(participant.id()) : null,
                own ? nextSteps.get(participant.id()) : null,
                participant.version(),
                participant.updatedAt());
    }
}
