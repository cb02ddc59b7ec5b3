package se.jobbspar.vacancy.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.Today;
import se.jobbspar.vacancy.employer.Contact;
import se.jobbspar.vocabulary.JobCheck;

/**
 * What a job offers. Whatever is null, nobody has said. Of it only places and remote leave this service in an event.
 *
 * @param start first day of work; null also for one that the two agree on
 * @param otherMunicipalities SCB codes of the places of work besides the vacancy's own
 */
@Schema(
        description = "What the job offers. What is left out, nobody has said. People are matched by the places and by"
                + " work that is wholly remote, which asks for no place; by nothing else of it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Terms(
        @Nullable ContractForm contract,
        @Nullable @Valid Extent extent,
        @Nullable SalaryForm salary,

        @Nullable @Schema(description = "First day of work; left out = as agreed.", examples = "2026-06-01")
        LocalDate start,

        @Nullable Remote remote,

        @Size(max = 20)
        @Schema(description = "SCB codes of the places of work besides the vacancy's own.", examples = "[\"1883\"]")
        List<@NotNull @Pattern(regexp = "\\d{4}", message = "{jobbspar.four-digits}") String> otherMunicipalities,

        @Nullable @Valid Contact contact) {

    public static final Terms UNSAID = new Terms(null, null, null, null, null, List.of(), null);

    public Terms {
        otherMunicipalities = otherMunicipalities == null ? List.of() : otherMunicipalities;
    }

    /** The same without whom to ask. */
    public Terms withoutContact() {
        return new Terms(contract, extent, salary, start, remote, otherMunicipalities, null);
    }

    /** The same for a job that begins at another time. */
    public Terms withoutStart() {
        return new Terms(contract, extent, salary, null, remote, otherMunicipalities, contact);
    }

    /** Tells the check what cannot be so, by its field in the request. */
    public void check(JobCheck check) {
        check.refuseUnless(
                extent == null || extent.ascends(),
                "terms.extent.to",
                Wording.of("must not be less than from", "får inte vara mindre än from"));
        check.refuseUnless(
                start == null || Today.isPlausible(start),
                "terms.start",
                Wording.of("is not a day to begin on", "är ingen rimlig första dag"));
        check.municipalities(otherMunicipalities, "terms.otherMunicipalities");
    }
}
