package se.jobbspar.participant.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.EvidenceKind;
import se.jobbspar.contracts.participant.v1.SkillAnswer;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.vocabulary.ClaimCheck;
import se.jobbspar.vocabulary.ConceptCheck;

/** What somebody is able to after something that was not before: rows that the profile may get, once a person has confirmed them. */
@Schema(description = "What it gives, as rows that may be confirmed into the profile.")
public record Gains(
        @Schema(description = "At most 50.") @Size(max = 50) List<@NotNull @Valid SkillClaim> skills,

        @Schema(description = "At most 20.") @Size(max = 20) List<@NotNull @Valid LanguageSkill> languages,

        @Schema(description = "At most 20.") @Size(max = 20) List<@NotNull @Valid Licence> licences) {
    public Gains {
        skills = Claims.copy(skills);
        languages = Claims.copy(languages);
        licences = Claims.copy(licences);
    }

    /** The same with canonical ids and codes, and rows of no profile. */
    public Gains canonical(ConceptCheck concepts, String at) {
        return new Gains(
                canonical(skills, concepts, Claims.in(at, "skills")),
                canonical(languages, concepts, Claims.in(at, "languages")),
                canonical(licences, concepts, Claims.in(at, "licences")));
    }

    private static <C extends Claim<C>> List<C> canonical(List<C> claims, ConceptCheck concepts, String at) {
        return Indexed.map(
                claims, at, (claim, path) -> claim.canonical(concepts, path).as(null, null));
    }

    /** Collects what cannot be true. */
    public void verify(ClaimCheck check, String at) {
        verify(skills, check, Claims.in(at, "skills"));
        verify(languages, check, Claims.in(at, "languages"));
        verify(licences, check, Claims.in(at, "licences"));
        Indexed.each(
                skills,
                Claims.in(at, "skills"),
                (skill, path) -> check.refuseUnless(
                        skill.answer() == SkillAnswer.YES,
                        Claims.in(path, "answer"),
                        Wording.of("must be yes: it is gained", "ska vara yes: den är vunnen")));
    }

    private static <C extends Claim<C>> void verify(List<C> claims, ClaimCheck check, String at) {
        Indexed.each(claims, at, (claim, path) -> claim.verify(check, path));
        check.once(claims, at, Claim::key);
    }

    /**
     * The same, each row resting on what it says it does.
     *
     * @param kind of the evidence where a row says none
     * @param on when it was shown or issued, where a row does not say it
     */
    public Gains shown(EvidenceKind kind, LocalDate on) {
        return new Gains(
                skills.stream()
                        .map(skill -> new SkillClaim(
                                skill.concept(),
                                skill.level(),
                                skill.answer(),
                                skill.evidence().or(kind, on)))
                        .toList(),
                languages.stream()
                        .map(language -> new LanguageSkill(
                                language.language(),
                                language.listening(),
                                language.reading(),
                                language.spokenInteraction(),
                                language.spokenProduction(),
                                language.writing(),
                                language.evidence().or(kind, on)))
                        .toList(),
                licences.stream()
                        .map(licence -> new Licence(
                                licence.concept(),
                                licence.validUntil(),
                                licence.scope(),
                                licence.evidence().or(kind, on),
                                null,
                                null))
                        .toList());
    }

    public boolean empty() {
        return skills.isEmpty() && languages.isEmpty() && licences.isEmpty();
    }
}
