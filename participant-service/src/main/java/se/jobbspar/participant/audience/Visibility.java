package se.jobbspar.participant.audience;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.Workplace;

/** Who sees a person in matching, and why. */
@Schema(description = "Who sees the person in matching, and why.")
public record Visibility(
        @Schema(description = "Whether the person can appear in match lists.", examples = "true")
        boolean visible,

        @Schema(
                description =
                        "Why: protected-identity, protection-unknown, empty-profile and not-offered hide the person; "
                                + "own-municipality, agreement and own-staff say how far the person is seen.",
                examples = "agreement")
        VisibilityReason reason,

        @Schema(
                description = "SCB codes of the municipalities whose coaches, or HR, see the person in match lists.",
                examples = "[\"1880\",\"1883\"]")
        List<String> seenBy) {
    public Visibility {
        seenBy = List.copyOf(seenBy);
    }

    static Visibility hidden(VisibilityReason reason) {
        return new Visibility(false, reason, List.of());
    }

    static Visibility seen(Workplace home, List<Workplace> workplaces) {
        VisibilityReason reason = home.isStaff()
                ? VisibilityReason.OWN_STAFF
                : workplaces.size() > 1 ? VisibilityReason.AGREEMENT : VisibilityReason.OWN_MUNICIPALITY;
        return new Visibility(
                true,
                reason,
                workplaces.stream().map(one -> one.municipality().digits()).toList());
    }
}
