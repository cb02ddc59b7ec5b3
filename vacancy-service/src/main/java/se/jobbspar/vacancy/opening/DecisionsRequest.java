package se.jobbspar.vacancy.opening;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.vacancy.proposal.Decision;
import se.jobbspar.vocabulary.Requirement;

/** What somebody makes of proposals. */
@Schema(description = "What to make of proposals. All of it is taken, or nothing.")
public record DecisionsRequest(
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid One> decisions) {

    /**
     * Of one.
     *
     * @param requirement how it is changed; null unless it is
     */
    @Schema(name = "ProposalDecision", description = "What to make of one proposal.")
    public record One(
            @NotNull @Schema(description = "Id of the proposal.")
            UUID proposal,

            @NotNull Decision decision,

            @Schema(description = "What it is changed to; needed for change, and for nothing else.") @Nullable @Valid
            Requirement requirement) {}
}
