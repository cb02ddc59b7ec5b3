package se.jobbspar.participant.coach;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;
import se.jobbspar.taxonomy.LanguageCodes;

/** What a coach says of him- or herself. */
@Schema(description = "What a coach says of him- or herself. The name is the token's.")
public record CoachRequest(
        @Schema(
                description = "Languages the coach works in, by ISO 639 code, at most 20.",
                examples = "[\"sv\",\"ar\"]")
        @NotNull
        @Size(max = 20)
        List<@NotNull String> languages,

        @Schema(description = "When the coach is in, in a sentence, or null.", examples = "Tisdag–torsdag 9–15")
        @Nullable
        @Size(max = 200)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        String presence) {

    /**
     * The languages under the one code each is stored by.
     *
     * @throws ProblemException 422 for what is no language
     */
    List<String> canonicalLanguages() {
        List<FieldError> errors = IntStream.range(0, languages.size())
                .filter(i -> !LanguageCodes.isCode(LanguageCodes.canonical(languages.get(i))))
                .mapToObj(i -> FieldError.of(
                        "languages[" + i + "]",
                        Wording.of("must be an ISO 639 code of a language", "ska vara en språkkod enligt ISO 639")))
                .toList();
        if (!errors.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.IMPLAUSIBLE, Wording.of("There are no such languages.", "Språken finns inte."), errors);
        }
        return languages.stream()
                .map(LanguageCodes::canonical)
                .distinct()
                .sorted()
                .toList();
    }
}
