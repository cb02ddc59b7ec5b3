package se.jobbspar.matching.matchlist;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.EducationFact;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.contracts.participant.v1.LicenceFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.contracts.participant.v1.SkillFact;
import se.jobbspar.contracts.participant.v1.WishFact;
import se.jobbspar.contracts.participant.v1.WorkingTime;
import se.jobbspar.rest.ConceptCheck;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Taxonomy;

/** A competence profile that comes with the request and is forgotten with it. Every list may be left out. */
@Schema(description = "A competence profile that comes with the request and is forgotten with it.")
public record InlineProfile(
        @Schema(description = "SCB code of the home municipality; left out: the coach's own.", examples = "1880")
        String municipality,

        @Size(max = 500) List<SkillFact> skills,
        @Size(max = 100) List<ExperienceFact> experiences,
        @Size(max = 50) List<EducationFact> educations,
        @Size(max = 50) List<LanguageFact> languages,
        @Size(max = 50) List<LicenceFact> licences,
        Wishes wishes) {
    /** What the person wants; every list may be left out. */
    @Schema(name = "InlineWishes", description = "What the person wants.")
    public record Wishes(
            @Size(max = 50) List<String> occupations,
            @Size(max = 290) List<String> municipalities,
            List<WorkingTime> workingTimes) {}

    public InlineProfile {
        skills = given(skills);
        experiences = given(experiences);
        educations = given(educations).stream().map(InlineProfile::stated).toList();
        languages = given(languages);
        licences = given(licences);
    }

    private static <T> List<T> given(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static EducationFact stated(EducationFact education) {
        return education.recognition() != null
                ? education
                : new EducationFact(education.level(), education.field(), Recognition.UNKNOWN, education.evidence());
    }

    /**
     * The profile in the form the policy reads, under an id nobody else knows.
     *
     * @throws se.jobbspar.rest.ProblemException 422 with every concept the taxonomy does not have
     */
    ParticipantSnapshot snapshot(String coachesMunicipality, Taxonomy taxonomy, Instant now) {
        requireKnownConcepts(taxonomy);
        WishFact wanted = wishes == null
                ? WishFact.NONE
                : new WishFact(
                        given(wishes.occupations()), given(wishes.municipalities()), given(wishes.workingTimes()));
        String home = municipality == null ? coachesMunicipality : municipality;
        return new ParticipantSnapshot(
                UUID.randomUUID(),
                1,
                "-",
                home,
                List.of(coachesMunicipality),
                now,
                skills,
                experiences,
                educations,
                languages,
                licences,
                wanted);
    }

    private void requireKnownConcepts(Taxonomy taxonomy) {
        ConceptCheck check = new ConceptCheck(taxonomy);
        check(check, skills, SkillFact::concept, ConceptType.SKILL, "skills[%d].concept");
        check(check, experiences, ExperienceFact::occupation, ConceptType.OCCUPATION, "experiences[%d].occupation");
        check(check, licences, LicenceFact::concept, ConceptType.LICENCE, "licences[%d].concept");
        check.verify();
    }

    private static <T> void check(
            ConceptCheck check, List<T> facts, Function<T, String> id, ConceptType type, String field) {
        for (int i = 0; i < facts.size(); i++) {
            check.canonical(id.apply(facts.get(i)), type, "subject.profile." + field.formatted(i));
        }
    }
}
