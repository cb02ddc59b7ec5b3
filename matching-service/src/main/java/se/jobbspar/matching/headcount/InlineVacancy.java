package se.jobbspar.matching.headcount;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.WorkingTime;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vocabulary.Job;
import se.jobbspar.vocabulary.JobCheck;
import se.jobbspar.vocabulary.Requirement;

/** What a vacancy that is not posted yet would ask for; forgotten with the request. */
@Schema(description = "What a vacancy that is not posted yet would ask for. Nothing of it is kept.")
public record InlineVacancy(
        @Size(max = 300) @Schema(description = "URI or alias of the occupation. This or occupationGroup is required.")
        String occupation,

        @Pattern(regexp = "\\d{4}", message = "{jobbspar.four-digits}")
        @Schema(description = "SSYK 2012 code. This or occupation is required.", examples = "5321")
        String occupationGroup,

        @Pattern(regexp = "\\d{4}", message = "{jobbspar.four-digits}")
        @Schema(description = "SCB code of the workplace's municipality.", examples = "1880")
        String municipality,

        @Size(max = 20)
        @Schema(description = "SCB codes of further workplaces, any of which will do.", examples = "[\"1883\"]")
        List<@NotNull @Pattern(regexp = "\\d{4}", message = "{jobbspar.four-digits}") String> otherMunicipalities,

        @Schema(
                description = "Whether all of the work can be done from anywhere; then no place is asked for.",
                defaultValue = "false")
        Boolean remote,

        @Size(max = 6) List<@NotNull WorkingTime> workingTimes,
        @Size(max = 50) List<@NotNull @Valid Requirement> requirements) {
    public InlineVacancy {
        otherMunicipalities = otherMunicipalities == null ? List.of() : otherMunicipalities;
        workingTimes = workingTimes == null ? List.of() : workingTimes;
        requirements = requirements == null ? List.of() : requirements;
    }

    /**
     * The vacancy in the form the policy reads, under ids nobody else knows.
     *
     * @throws se.jobbspar.rest.ProblemException 422 with every concept the taxonomy does not have, else with everything else
     *     that cannot be so
     */
    VacancySnapshot snapshot(Taxonomy taxonomy, Instant now) {
        JobCheck check = new JobCheck(taxonomy, "inline.");
        Job job = check.read(new Job(occupation, occupationGroup, municipality, requirements));
        check.municipalities(otherMunicipalities, "otherMunicipalities");
        check.verify();
        return new VacancySnapshot(
                UUID.randomUUID(),
                1,
                VacancyStatus.PUBLISHED,
                UUID.randomUUID(),
                "-",
                job.occupation(),
                job.occupationGroup(),
                job.municipality(),
                otherMunicipalities,
                Boolean.TRUE.equals(remote),
                workingTimes.stream().distinct().toList(),
                job.requirements().stream().map(Requirement::fact).toList(),
                null,
                now);
    }
}
