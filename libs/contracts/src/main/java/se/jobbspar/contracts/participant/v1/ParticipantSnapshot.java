package se.jobbspar.contracts.participant.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.jobbspar.contracts.Desk;
import se.jobbspar.contracts.Snapshot;

/**
 * The whole public state of one participant without protected identity. Pseudonymous, and still personal data.
 *
 * <p>An empty list means that nothing is recorded in that category, which the matcher answers with "unknown", never
 * with a minus.
 *
 * @param id the aggregate's id, never reused
 * @param version rises with every change; a reader keeps the highest it has seen
 * @param code short label for people, for example {@code ORE-7K2M}; says nothing about the person
 * @param municipality four-digit SCB code of the municipality the person is registered in
 * @param visibleTo the workplaces that may see the person, {@link #home} included, as {@link
 *     se.jobbspar.contracts.Workplace#text} writes them
 * @param updatedAt when this version was written
 * @param pool where the person comes from; what a list can be narrowed to, never a reason for or against; null = nobody has said
 * @param withheld whether lists of people for a demand are not to hold the person, who has found work or studies, say; absent =
 *     false. The person can still be read where visible, and has lists of demands as anybody
 */
public record ParticipantSnapshot(
        UUID id,
        long version,
        String code,
        String municipality,
        List<String> visibleTo,
        Instant updatedAt,
        List<SkillFact> skills,
        List<ExperienceFact> experiences,
        List<EducationFact> educations,
        List<LanguageFact> languages,
        List<LicenceFact> licences,
        WishFact wishes,
        @JsonInclude(JsonInclude.Include.NON_NULL) Pool pool,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean withheld)
        implements Snapshot {

    public ParticipantSnapshot {
        Objects.requireNonNull(id, "id");
        visibleTo = List.copyOf(visibleTo);
        skills = List.copyOf(skills);
        experiences = List.copyOf(experiences);
        educations = List.copyOf(educations);
        languages = List.copyOf(languages);
        licences = List.copyOf(licences);
        wishes = wishes == null ? WishFact.NONE : wishes;
    }

    /** Where the person is registered: of staff HR's {@code 1880-staff}, else the {@code municipality} itself. */
    public String home() {
        String staff = municipality + Desk.STAFF.suffix();
        return visibleTo.contains(staff) ? staff : municipality;
    }

    /** Somebody whom lists may hold, and of whose pool nobody has said anything. */
    public ParticipantSnapshot(
            UUID id,
            long version,
            String code,
            String municipality,
            List<String> visibleTo,
            Instant updatedAt,
            List<SkillFact> skills,
            List<ExperienceFact> experiences,
            List<EducationFact> educations,
            List<LanguageFact> languages,
            List<LicenceFact> licences,
            WishFact wishes) {
        this(
                id,
                version,
                code,
                municipality,
                visibleTo,
                updatedAt,
                skills,
                experiences,
                educations,
                languages,
                licences,
                wishes,
                null,
                false);
    }
}
