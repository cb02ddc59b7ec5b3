package se.jobbspar.participant.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.erasure.Decision;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.taxonomy.Places;

/** A new agreement, in force at once. */
@Schema(description = "A new agreement between municipalities, in force at once.")
public record AgreementRequest(
        @Schema(
                description = "Legal ground: joint-board and statute share everybody without protected identity, "
                        + "consent shares nobody by itself.",
                examples = "joint-board")
        @NotNull
        LegalGround ground,

        @Schema(description = "SCB codes of the parties, 2 to 50.", examples = "[\"1880\",\"1883\"]")
        @NotNull
        @Size(min = 2, max = 50)
        List<@NotNull String> municipalities,

        @Schema(description = "Reference of the decision behind it.", examples = "KS 2026/0101")
        @NotNull
        @Pattern(regexp = Decision.FORM, message = "{jobbspar.decision}")
        String decision) {

    /** @throws ProblemException 400 for a decision with a personal number, 422 for a code that is no municipality, or given twice */
    void verify() {
        Decision.of(decision);
        var seen = new HashSet<String>();
        List<FieldError> errors = IntStream.range(0, municipalities.size())
                .filter(i -> Places.sweden().municipality(municipalities.get(i)).isEmpty()
                        || !seen.add(municipalities.get(i)))
                .mapToObj(i -> FieldError.of(
                        "municipalities[" + i + "]",
                        Wording.of(
                                "must be the SCB code of a municipality, each given once",
                                "ska vara en kommunkod från SCB, och varje kommun bara anges en gång")))
                .toList();
        if (!errors.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.IMPLAUSIBLE, Wording.of("The parties are wrong.", "Parterna är fel angivna."), errors);
        }
    }
}
