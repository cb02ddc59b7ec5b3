package se.jobbspar.matching.effect;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.taxonomy.Places;

/** Where people live whose trainings are asked about. */
@Schema(name = "TrainingEffectsRequest", description = "Where people are counted.", requiredProperties = "region")
public record EffectRequest(
        @NotNull
        @Schema(
                description = "Where they live: SCB code of a municipality (four digits), county (two) or labour-market"
                        + " region (as LA2431).",
                examples = "1880")
        String region) {
    /**
     * The counties that the region lies in, of the occupations that are short and of the trainings.
     *
     * @throws ProblemException 400 for what is none of them, and for the nation
     */
    List<String> counties() {
        List<String> counties =
                region.equals(Places.NATION) ? List.of() : Places.sweden().countiesOf(region);
        if (counties.isEmpty()) {
            throw ProblemException.validation(
                    "region",
                    Wording.of(
                            "must be an SCB code of a municipality, county or labour-market region",
                            "ska vara koden för en kommun, ett län eller en arbetsmarknadsregion från SCB"));
        }
        return counties;
    }
}
