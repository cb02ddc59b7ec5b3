package se.jobbspar.matching.matchlist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.participant.v1.EducationFact;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.contracts.participant.v1.LicenceFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.Taxonomy;

/** A competence profile that comes with the request and is forgotten with it. Every list may be left out. */
@Schema(description = "A competence profile that comes with the request and is forgotten with it.")
public record InlineProfile(
        @Schema(description = "SCB code of the home municipality; left out: the coach's own.", examples = "1880")
        String municipality,

        @Size(max = 500) List<@NotNull InlineSkill> skills,
        @Size(max = 100) List<@NotNull InlineExperience> experiences,
        @Size(max = 50) List<@NotNull EducationFact> educations,
        @Size(max = 50) List<@NotNull LanguageFact> languages,
        @Size(max = 50) List<@NotNull LicenceFact> licences,
        @Valid InlineWishes wishes) {
    public InlineProfile {
        skills = given(skills);
        experiences = given(experiences);
        educations = given(educations);
        languages = given(languages);
        licences = given(licences);
        wishes = wishes == null ? InlineWishes.NONE : wishes;
    }

    /** A null in it stays for validation to name it. */
    static <T> List<T> given(List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /**
     * The profile in the form the policy reads, under an id nobody else knows.
     *
     * @throws se.jobbspar.rest.ProblemException 422 with every concept the taxonomy does not have, else with everything that
     *     cannot be true
     */
    ParticipantSnapshot snapshot(Workplace own, Taxonomy taxonomy, Instant now) {
        LocalDate today = Today.at(now);
        InlineProfile known = InlineProfileCheck.verify(this, taxonomy, today);
        return new ParticipantSnapshot(
                UUID.randomUUID(),
                1,
                "-",
                municipality == null ? own.municipality().digits() : municipality,
                List.of(own.text()),
                now,
                known.skills.stream().map(InlineSkill::fact).toList(),
                known.experiences.stream()
                        .map(past -> past.fact(YearMonth.from(today)))
                        .toList(),
                known.educations.stream().map(InlineProfile::stated).toList(),
                known.languages,
                known.licences,
                known.wishes.fact());
    }

    private static EducationFact stated(EducationFact education) {
        return education.recognition() != null
                ? education
                : new EducationFact(
                        education.level(),
                        education.field(),
                        Recognition.UNKNOWN,
                        education.completed(),
                        education.evidence());
    }
}
