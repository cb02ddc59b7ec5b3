package se.jobbspar.participant.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything a person can do and wants. Given, stored and shown in the same shape, so that what a coach reads can be
 * changed and put back. An empty category means that nothing is recorded in it, never that the person has nothing.
 */
@Schema(description = "What the person can do and wants. An empty category means unknown, never a minus.")
public record Profile(
        @Schema(description = "At most 200.") @Size(max = 200)
        List<@NotNull @Valid SkillClaim> skills,

        @Schema(description = "At most 50.") @Size(max = 50) List<@NotNull @Valid Experience> experiences,
        @Schema(description = "At most 20.") @Size(max = 20) List<@NotNull @Valid Education> educations,
        @Schema(description = "At most 20.") @Size(max = 20) List<@NotNull @Valid LanguageSkill> languages,
        @Schema(description = "At most 30.") @Size(max = 30) List<@NotNull @Valid Licence> licences,
        @Valid Wishes wishes) {
    /** Nothing is mapped yet. */
    public static final Profile EMPTY = new Profile(List.of(), List.of(), List.of(), List.of(), List.of(), Wishes.NONE);

    public Profile {
        skills = Claims.copy(skills);
        experiences = Claims.copy(experiences);
        educations = Claims.copy(educations);
        languages = Claims.copy(languages);
        licences = Claims.copy(licences);
        wishes = wishes == null ? Wishes.NONE : wishes;
    }

    /** URIs of the skills the person has, in part at least: what lists filter on and count. */
    List<String> skillConcepts() {
        return skills.stream().filter(SkillClaim::has).map(SkillClaim::concept).toList();
    }

    /** The profile as another municipality may see it: without country and free text. */
    Profile withoutLocalFacts() {
        List<Experience> abroad = experiences.stream()
                .map(e -> new Experience(e.occupation(), e.from(), e.to(), null, e.evidence()))
                .toList();
        List<Education> untitled = educations.stream()
                .map(e -> new Education(e.level(), e.field(), e.recognition(), null, null, e.evidence()))
                .toList();
        return new Profile(skills, abroad, untitled, languages, licences, wishes);
    }

    /** Says how much, never what: the text of a profile has no place in a log line. */
    @Override
    public String toString() {
        return "Profile[%d skills, %d experiences]".formatted(skills.size(), experiences.size());
    }
}
