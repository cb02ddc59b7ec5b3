package se.jobbspar.participant.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.participant.claim.Claim;
import se.jobbspar.participant.claim.Claims;
import se.jobbspar.participant.claim.Education;
import se.jobbspar.participant.claim.Experience;
import se.jobbspar.participant.claim.LanguageSkill;
import se.jobbspar.participant.claim.Licence;
import se.jobbspar.participant.claim.Recorded;
import se.jobbspar.participant.claim.SkillClaim;
import se.jobbspar.participant.claim.Wishes;

/**
 * Everything a person can do and wants. Given, stored and shown in the same shape, so that what a coach reads can be
 * changed and put back. An empty category means that nothing is recorded in it, never that the person has nothing.
 */
@Schema(description = "What the person can do and wants. An empty category means unknown, never a minus.")
public record Profile(
        @Schema(description = "At most 200.") @Size(max = MAX_SKILLS)
        List<@NotNull @Valid SkillClaim> skills,

        @Schema(description = "At most 50.") @Size(max = MAX_EXPERIENCES)
        List<@NotNull @Valid Experience> experiences,

        @Schema(description = "At most 20.") @Size(max = MAX_EDUCATIONS)
        List<@NotNull @Valid Education> educations,

        @Schema(description = "At most 20.") @Size(max = MAX_LANGUAGES)
        List<@NotNull @Valid LanguageSkill> languages,

        @Schema(description = "At most 30.") @Size(max = MAX_LICENCES)
        List<@NotNull @Valid Licence> licences,

        @Valid Wishes wishes) {
    static final int MAX_SKILLS = 200;
    static final int MAX_EXPERIENCES = 50;
    static final int MAX_EDUCATIONS = 20;
    static final int MAX_LANGUAGES = 20;
    static final int MAX_LICENCES = 30;

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

    /**
     * What is recorded when this follows on what was: rows that are said again keep their ids, and those that say the same
     * also who recorded them and when.
     *
     * @param now who records this, and when
     */
    Profile after(Profile before, Recorded now) {
        return new Profile(
                Following.of(before.skills, skills, now),
                Following.of(before.experiences, experiences, now),
                Following.of(before.educations, educations, now),
                Following.of(before.languages, languages, now),
                Following.of(before.licences, licences, now),
                wishes.as(null).equals(before.wishes.as(null)) ? before.wishes : wishes.as(now));
    }

    /** The same with other rows in this section. */
    public <C extends Claim<C>> Profile with(Section<C> section, List<C> rows) {
        return new Profile(
                section.in(Section.SKILLS, rows, skills),
                section.in(Section.EXPERIENCES, rows, experiences),
                section.in(Section.EDUCATIONS, rows, educations),
                section.in(Section.LANGUAGES, rows, languages),
                section.in(Section.LICENCES, rows, licences),
                wishes);
    }

    public Profile with(Wishes newWishes) {
        return new Profile(skills, experiences, educations, languages, licences, newWishes);
    }

    /** The profile as another municipality may see it: without country, free text and who recorded it. */
    Profile withoutLocalFacts() {
        return new Profile(
                withoutLocalFacts(skills),
                withoutLocalFacts(experiences),
                withoutLocalFacts(educations),
                withoutLocalFacts(languages),
                withoutLocalFacts(licences),
                wishes.withoutLocalFacts());
    }

    private static <C extends Claim<C>> List<C> withoutLocalFacts(List<C> claims) {
        return claims.stream().map(Claim::withoutLocalFacts).toList();
    }

    /** Says how much, never what: the text of a profile has no place in a log line. */
    @Override
    public String toString() {
        return "Profile[%d skills, %d experiences]".formatted(skills.size(), experiences.size());
    }
}
