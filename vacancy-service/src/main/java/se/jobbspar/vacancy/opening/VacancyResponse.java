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
import se.jobbspar.vacancy.employer.EmployerView;
import se.jobbspar.vacancy.terms.Terms;
import se.jobbspar.vocabulary.Requirement;

/**
 * A vacancy as the API shows it.
 *
 * @param transitions the states it can go to from here on request
 * @param undo how its last step can be taken back; absent when it cannot
 * @param terms towards systems without whom to ask
 * @param origin where an imported one comes from; absent for one written here
 */
@Schema(description = "A vacancy.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VacancyResponse(
        UUID id,
        long version,
        VacancyStatus status,
        List<VacancyStatus> transitions,
        @Nullable Undo undo,
        @Nullable FilledBy filledBy,
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
        Terms terms,
        @Nullable Origin origin,
        Instant createdAt,

        @Nullable @Schema(description = "Since when others than its employer see it.")
        Instant publishedAt,

        Instant updatedAt,

        @Schema(description = "Whether the caller acts for its employer and may change it.")
        boolean mayChange)
        implements Versioned {

    /** Who hires. */
    @Schema(description = "Who hires.")
    public record EmployerReference(UUID id, String name) {}

    /** How the last step is taken back. */
    @Schema(description = "How the last step is taken back: to which state, and until when that can be asked for.")
    public record Undo(VacancyStatus to, Instant until) {}

    static VacancyResponse of(Vacancy vacancy, EmployerView view) {
        Content content = vacancy.content();
        return new VacancyResponse(
                vacancy.id(),
                vacancy.version(),
                vacancy.status(),
                LifeCycle.next(vacancy.status()),
                vacancy.undo().orElse(null),
                vacancy.filledBy().orElse(null),
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
                view.mayReadContacts() ? content.terms() : content.terms().withoutContact(),
                vacancy.origin().orElse(null),
                vacancy.createdAt(),
                vacancy.announcedAt().orElse(null),
                vacancy.updatedAt(),
                view.actsFor(vacancy.employer()));
    }
}
