package se.jobbspar.matching.effect;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;

/** Where people live whose trainings are asked about. */
@Schema(name = "TrainingEffectsRequest", description = "Where people are counted.", requiredProperties = "region")
public record EffectRequest(
        @NotNull
        @Schema(
                description = "Where they live: SCB code of a municipality (four digits) or county (two).",
                examples = "1880")
        String region) {
    /**
     * The county of the occupations that are short, and of the trainings.
     *
     * @throws ProblemException 400 for what is neither a municipality nor a county
     */
    String county() {
        Places places = Places.sweden();
        if (places.county(region).isPresent() && !region.equals(Places.NATION)) {
            return region;
        }
        return places.municipality(region)
                .map(Municipality::county)
                .orElseThrow(() -> ProblemException.validation(
                        "region",
                        Wording.of(
                                "must be an SCB code of a municipality or county",
                                "ska vara en kommunkod eller länskod från SCB")));
    }
}
