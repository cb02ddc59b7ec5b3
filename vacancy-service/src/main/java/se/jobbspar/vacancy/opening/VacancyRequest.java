package se.jobbspar.vacancy.opening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.WorkingTime;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;
import se.jobbspar.vacancy.terms.Terms;
import se.jobbspar.vocabulary.Requirement;

/**
 * A vacancy as an employer states it.
 *
 * @param employer null = the caller's own organisation; an administrator must say
 * @param description the ad's text; shown here and sent nowhere
 * @param occupation URI or alias of the occupation; this or the group is needed
 * @param occupationGroup SSYK 2012 code; null = taken from the occupation when that has exactly one
 * @param positions null = 1
 */
@Schema(description = "A vacancy to write or revise.")
public record VacancyRequest(
        @Schema(description = "Id of the employer; left out = the caller's own. Cannot change later.")
        UUID employer,

        @NotBlank
        @Size(max = 300)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        @Schema(examples = "Undersköterska till äldreboende")
        String title,

        @Size(max = 50_000) @Pattern(regexp = PlainText.TEXT, message = PlainText.TEXT_MESSAGE) @NoPersonalNumber
        String description,

        @Size(max = 300) @Schema(description = "URI or alias of the occupation. This or occupationGroup is required.")
        String occupation,

        @Pattern(regexp = "\\d{4}", message = "{jobbspar.four-digits}")
        @Schema(
                description = "SSYK 2012 code. This or occupation is required; left out = taken from the occupation"
                        + " when that has exactly one.",
                examples = "5321")
        String occupationGroup,

        @Pattern(regexp = "\\d{4}", message = "{jobbspar.four-digits}") @Schema(examples = "1880")
        String municipality,

        @Size(max = 6) List<@NotNull WorkingTime> workingTimes,
        @Min(1) @Max(Content.MAX_POSITIONS) Integer positions,
        @Size(max = MOST_REQUIREMENTS) List<@NotNull @Valid Requirement> requirements,

        @Schema(description = "Last day to apply; left out = until further notice.")
        LocalDate lastDay,

        @Valid Terms terms) {

    static final int MOST_REQUIREMENTS = 50;

    public VacancyRequest {
        workingTimes = workingTimes == null ? List.of() : workingTimes;
        requirements = requirements == null ? List.of() : requirements;
        positions = positions == null ? 1 : positions;
        terms = terms == null ? Terms.UNSAID : terms;
    }
}
