package se.jobbspar.vacancy.proposal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a text proposes. */
@Schema(description = "What the text proposes.")
public record ProposalResponse(
        @Schema(description = "In the order of the text, each thing once, at most 50.")
        List<Proposal> items) {}
