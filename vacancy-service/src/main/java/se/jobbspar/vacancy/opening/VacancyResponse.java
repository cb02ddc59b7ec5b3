package se.jobbspar.vacancy.opening;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.WorkingTime;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.rest.Versioned;
import se.jobbspar.vocabulary.Requirement;

/**
 * A vacancy as the API shows it.
 *
 * @param transitions the states it can go to from here on request
 * @param origin where an imported one comes from; absent for one written here
 */
@Schema(description = "A vacancy.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VacancyResponse(
        UUID id,
        long version,
        VacancyStatus status,
        List<VacancyStatus> transitions,
        EmployerReference employer,
        String title,
        @Nullable String description,
        @Nullable String occupation,
        @Nullable String occupationGroup,
        @Nullable String municipality,
        List<WorkingTime> workingTimes,
        int positions,
        List<Requirement> requirements,
        @Nullable LocalDate lastDay,
        @Nullable Origin origin,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /** Who hires. */
    @Schema(description = "Who hires.")
    public record EmployerReference(UUID id, String name) {}

    static VacancyResponse of(Vacancy vacancy) {
        Content content = vacancy.content();
        return new VacancyResponse(
                vacancy.id(),
                vacancy.version(),
                vacancy.status(),
                LifeCycle.next(vacancy.status()),
                new EmployerReference(
                        vacancy.employer().id(), vacancy.employer().name()),
                content.title(),
                content.description(),
                content.occupation(),
                content.occupationGroup(),
                content.municipality(),
                content.workingTimes(),
                content.positions(),
                content.requirements(),
                content.lastDay(),
                vacancy.origin().orElse(null),
                vacancy.createdAt(),
                vacancy.updatedAt());
    }
}
