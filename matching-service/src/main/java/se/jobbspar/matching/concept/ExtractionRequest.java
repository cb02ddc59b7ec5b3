package se.jobbspar.matching.concept;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.concepts.Extractor;
import se.jobbspar.concepts.mention.MentionType;
import se.jobbspar.rest.Language;

/** A text to read. */
@Schema(name = "ExtractionRequest", description = "A CV, a story or an ad. It is neither kept nor logged.")
public record ExtractionRequest(
        @NotBlank @Schema(maxLength = Extractor.LONGEST_TEXT, examples = "Du har truckkort och svenska B2.")
        String text,

        @Schema(description = "sv or en, to read it in; left out: as it looks.", examples = "sv") @Nullable
        String language,

        @Schema(
                description =
                        "What is wanted: occupation, skill, language, licence, education, experience. Left out: all.",
                examples = "[\"licence\", \"language\"]")
        @Nullable
        List<String> types) {

    Optional<Language> spoken() {
        return Optional.ofNullable(language).map(tag -> Language.ofTag(tag)
                .orElseThrow(() -> ConceptQuery.notOneOf("language", List.of("sv", "en"))));
    }

    Set<MentionType> wanted() {
        if (types == null || types.isEmpty()) {
            return EnumSet.allOf(MentionType.class);
        }
        EnumSet<MentionType> wanted = EnumSet.noneOf(MentionType.class);
        types.forEach(wire -> wanted.add(MentionType.ofWire(wire)
                .orElseThrow(() -> ConceptQuery.notOneOf(
                        "types",
                        Arrays.stream(MentionType.values())
                                .map(MentionType::wire)
                                .toList()))));
        return wanted;
    }
}
