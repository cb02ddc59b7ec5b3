package se.jobbspar.participant.claim;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.Evidence;
import se.jobbspar.contracts.participant.v1.EvidenceKind;
import se.jobbspar.contracts.participant.v1.PartialDate;

/** What a claim rests on: a coded kind and a date, never a text, so that it can be published with the claim. */
@Schema(description = "What a claim rests on. Left out, it is self-declared without a date.")
public record ClaimEvidence(
        @Schema(description = "How the claim is known, weakest first.", examples = "certificate")
        EvidenceKind kind,

        @Schema(
                description = "When it was shown or issued, or null: a year, a month or a day.",
                examples = "2024-06-14")
        @Nullable
        PartialDate date) {
    /** Nobody has asked for proof. */
    public static final ClaimEvidence SELF_DECLARED = new ClaimEvidence(EvidenceKind.SELF_DECLARED, null);

    public ClaimEvidence {
        kind = kind == null ? EvidenceKind.SELF_DECLARED : kind;
    }

    static ClaimEvidence orSelfDeclared(ClaimEvidence evidence) {
        return evidence == null ? SELF_DECLARED : evidence;
    }

    /** The same, of this kind where it is self-declared, and of this day where it has no date. */
    ClaimEvidence or(EvidenceKind shown, LocalDate on) {
        return new ClaimEvidence(
                kind == EvidenceKind.SELF_DECLARED ? shown : kind, date == null ? PartialDate.of(on) : date);
    }

    public boolean isStrongerThan(ClaimEvidence other) {
        return kind.compareTo(other.kind) > 0;
    }

    Evidence fact() {
        return new Evidence(kind, date);
    }
}
