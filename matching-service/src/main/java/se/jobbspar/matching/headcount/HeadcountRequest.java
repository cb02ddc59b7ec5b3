package se.jobbspar.matching.headcount;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.taxonomy.Places;

/** A demand, and where people are counted for it. */
@Schema(
        name = "CountsRequest",
        description = "A demand, known (demand) or as it would be (inline), and where people are counted for it.",
        requiredProperties = "region")
public record HeadcountRequest(
        @Valid Known demand,
        @Valid InlineVacancy inline,

        @NotNull
        @Schema(
                description =
                        "Where they live: SCB code of a municipality (four digits), county (two) or labour-market region (as LA2431), 00 = the nation.",
                examples = "18")
        String region) {
    /** A demand that the service knows. */
    @Schema(name = "CountedDemand", description = "A published vacancy or a shortage occupation, by its id.")
    public record Known(
            @NotNull @Schema(examples = "vacancy") String type,
            @NotNull UUID id) {}

    /** Checks what annotations cannot say. */
    void verify() {
        if ((demand == null) == (inline == null)) {
            throw ProblemException.validation(
                    "demand", Wording.of("is needed, or inline, not both", "måste anges, eller inline, inte båda"));
        }
        if (!Places.sweden().isRegion(region)) {
            throw ProblemException.validation(
                    "region",
                    Wording.of(
                            "must be an SCB code of a municipality, county or labour-market region, or 00 for the nation",
                            "ska vara koden för en kommun, ett län eller en arbetsmarknadsregion från SCB, eller 00 för hela landet"));
        }
    }
}
