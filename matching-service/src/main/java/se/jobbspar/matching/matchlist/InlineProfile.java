package se.jobbspar.matching.matchlist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.contracts.participant.v1.EducationFact;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.contracts.participant.v1.LicenceFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.contracts.participant.v1.SkillFact;
import se.jobbspar.contracts.participant.v1.WishFact;
import se.jobbspar.contracts.participant.v1.WorkingTime;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.Taxonomy;

/** A competence profile that comes with the request and is forgotten with it. Every list may be left out. */
@Schema(description = "A competence profile that comes with the request and is forgotten with it.")
public record InlineProfile(
        @Schema(description = "SCB code of the home municipality; left out: the coach's own.", examples = "1880")
        String municipality,

        @Size(max = 500) List<@NotNull SkillFact> skills,
        @Size(max = 100) List<@NotNull ExperienceFact> experiences,
        @Size(max = 50) List<@NotNull EducationFact> educations,
        @Size(max = 50) List<@NotNull LanguageFact> languages,
        @Size(max = 50) List<@NotNull LicenceFact> licences,
        @Valid Wishes wishes) {
    private static final Wishes NONE = new Wishes(null, null, null);

    /** What the person wants; every list may be left out. */
    @Schema(name = "InlineWishes", description = "What the person wants.")
    public record Wishes(
            @Size(max = 50) List<@NotNull String> occupations,
            @Size(max = 290) List<@NotNull String> municipalities,
            @Size(max = 6) List<@NotNull WorkingTime> workingTimes) {
        public Wishes {
            occupations = given(occupations);
            municipalities = given(municipalities);
            workingTimes = given(workingTimes);
        }
    }

    public InlineProfile {
        skills = given(skills);
        experiences = given(experiences);
        educations = given(educations);
        languages = given(languages);
        licences = given(licences);
        wishes = wishes == null ? NONE : wishes;
    }

    /** A null in it stays for validation to name it. */
    private static <T> List<T> given(List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /**
     * The profile in the form the policy reads, under an id nobody else knows.
     *
     * @throws se.jobbspar.rest.ProblemException 422 with every concept the taxonomy does not have, else with everything that
     *     cannot be true
     */
    ParticipantSnapshot snapshot(MunicipalityCode coachesMunicipality, Taxonomy taxonomy, Instant now) {
        InlineProfile known = InlineProfileCheck.verify(this, taxonomy, Today.at(now));
        return new ParticipantSnapshot(
                UUID.randomUUID(),
                1,
                "-",
                municipality == null ? coachesMunicipality.digits() : municipality,
                List.of(coachesMunicipality.digits()),
                now,
                known.skills,
                known.experiences,
                known.educations.stream().map(InlineProfile::stated).toList(),
                known.languages,
                known.licences,
                new WishFact(known.wishes.occupations(), wishes.municipalities(), wishes.workingTimes()));
    }

    private static EducationFact stated(EducationFact education) {
        return education.recognition() != null
                ? education
                : new EducationFact(education.level(), education.field(), Recognition.UNKNOWN, education.evidence());
    }
}
