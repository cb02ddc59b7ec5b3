package se.jobbspar.contracts.vacancy.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import se.jobbspar.contracts.Snapshot;
import se.jobbspar.contracts.participant.v1.WorkingTime;

/**
 * The whole public state of one vacancy. Carries neither the ad's text nor any contact person.
 *
 * @param id the aggregate's id, never reused
 * @param version rises with every change
 * @param employer id of the employer, not its organisation number (a sole trader's is a personal number)
 * @param title the ad's headline
 * @param occupation URI of the occupation, or null when only the group is known
 * @param occupationGroup four-digit SSYK 2012 code, or null
 * @param municipality SCB code of the workplace, or null when the ad names none
 * @param otherMunicipalities SCB codes of further workplaces, any of which will do; empty, as in records from before it was told, is none
 * @param remote whether all of the work can be done from anywhere
 * @param workingTimes what the job asks for; empty = not stated
 * @param requirements stated requirements, and of an imported ad as wishes what its text asks for; empty = the matcher borrows the occupation's profile as wishes
 * @param lastDay last day to apply, or null when open until further notice
 */
public record VacancySnapshot(
        UUID id,
        long version,
        VacancyStatus status,
        UUID employer,
        String title,
        String occupation,
        String occupationGroup,
        String municipality,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> otherMunicipalities,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean remote,
        List<WorkingTime> workingTimes,
        List<RequirementFact> requirements,
        LocalDate lastDay,
        Instant updatedAt)
        implements Snapshot {

    public VacancySnapshot {
        Objects.requireNonNull(id, "id");
        otherMunicipalities = otherMunicipalities == null ? List.of() : List.copyOf(otherMunicipalities);
        workingTimes = List.copyOf(workingTimes);
        requirements = List.copyOf(requirements);
    }

    /** One at a single workplace. */
    public VacancySnapshot(
            UUID id,
            long version,
            VacancyStatus status,
            UUID employer,
            String title,
            String occupation,
            String occupationGroup,
            String municipality,
            List<WorkingTime> workingTimes,
            List<RequirementFact> requirements,
            LocalDate lastDay,
            Instant updatedAt) {
        this(
                id,
                version,
                status,
                employer,
                title,
                occupation,
                occupationGroup,
                municipality,
                List.of(),
                false,
                workingTimes,
                requirements,
                lastDay,
                updatedAt);
    }

    /** SCB codes of all workplaces, the first one first; empty when none is named. */
    public List<String> municipalities() {
        return Stream.concat(Stream.ofNullable(municipality), otherMunicipalities.stream())
                .distinct()
                .toList();
    }
}
