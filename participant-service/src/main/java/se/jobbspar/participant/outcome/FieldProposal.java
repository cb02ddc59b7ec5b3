package se.jobbspar.participant.outcome;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.Worded;

/** What a rule proposes to say of a job's field; a coach confirms it or says otherwise. */
@Schema(
        description =
                "What a rule proposes to say of a job's field; a coach confirms it, or says otherwise with a reason.")
public record FieldProposal(
        @Schema(
                description = "Null where the profile holds no earlier work and no field of education to judge by.",
                examples = "yes")
        @Nullable
        RightField.Answer answer,

        @Schema(
                type = SchemaType.ARRAY,
                implementation = String.class,
                description = "What it is judged by, the strongest first; at most four.")
        List<Wording> reasons)
        implements Worded {
    public FieldProposal {
        reasons = List.copyOf(reasons);
    }

    /** Whether a coach who says this says something else. */
    boolean contradicts(RightField said) {
        return answer != null && answer != said.answer();
    }
}
