package se.jobbspar.matching.concept;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.concepts.word.Text;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Concept;

/** A concept that was found. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Concept", description = "An occupation, occupation group, skill or licence.")
public record ConceptResponse(
        @Schema(description = "URI of the concept, to be used in profiles and requirements.")
        String id,

        @Schema(examples = "occupation") String type,

        @Schema(description = "Preferred label.", examples = "undersköterska")
        String label,

        @Schema(description = "The label that answered, when it is another one.") @Nullable
        String matched,

        @Schema(description = "SSYK 2012 or ISCO-08 code of a group.", examples = "5321") @Nullable
        String code) {
    /** Found concepts, best first. */
    @Schema(name = "Concepts", description = "Found concepts, best first.")
    public record Found(
            List<ConceptResponse> items,

            @Schema(description = "How many were found, of which the best are listed.")
            int total) {
        static <T> Found of(List<T> found, int limit, Function<T, ConceptResponse> response) {
            return new Found(found.stream().limit(limit).map(response).toList(), found.size());
        }
    }

    static ConceptResponse of(FoundConcept hit, Language language) {
        String matched = hit.label().name();
        boolean other = !Text.of(matched).equals(Text.of(hit.concept().label(language.locale())));
        return of(hit.concept(), language, other ? matched : null);
    }

    static ConceptResponse of(Concept concept, Language language) {
        return of(concept, language, null);
    }

    private static ConceptResponse of(Concept concept, Language language, String matched) {
        return new ConceptResponse(
                concept.id(), concept.type().wire(), concept.label(language.locale()), matched, concept.code());
    }
}
