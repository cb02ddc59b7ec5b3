package se.jobbspar.participant.profile;

import jakarta.annotation.Nullable;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.Pool;
import se.jobbspar.participant.history.Fact;
import se.jobbspar.participant.history.Kind;
import se.jobbspar.participant.history.Said;
import se.jobbspar.participant.person.Person;

/** That a person went from one pool to another; written by itself when whoever works with the person names another than before. */
@Schema(description = "That a person went from one pool to another, when and who said so.")
public record PoolMove(
        @Schema(description = "Id of the participant.", examples = "0a6ec1c2-3b55-4a39-8d8e-3f2a0f6f4c11")
        UUID participant,

        @Schema(description = "The pool before.", examples = "unemployed")
        Pool from,

        @Schema(description = "The pool since, or null when nobody says any longer.", examples = "work-placement")
        @Nullable
        Pool to,

        @Schema(description = "Set by the service.", readOnly = true)
        UUID id,

        Said said)
        implements Fact<PoolMove> {
    static final Kind<PoolMove> KIND = new Kind<>("pool-move", PoolMove.class);

    /** Of somebody who was in one pool and is said to be in another, or in none. */
    static Optional<PoolMove> between(Participant from, Person to) {
        Pool before = from.person().pool();
        return before == null || before == to.pool()
                ? Optional.empty()
                : Optional.of(new PoolMove(from.id(), before, to.pool(), null, null));
    }

    @Override
    public PoolMove as(UUID newId, Said newlySaid) {
        return new PoolMove(participant, from, to, newId, newlySaid);
    }

    @Override
    public Optional<UUID> person() {
        return Optional.of(participant);
    }

    @Override
    public Optional<UUID> belongsTo() {
        return Optional.empty();
    }

    /** A pool that was named by mistake is named right by the next move. */
    @Override
    public Boolean mistaken() {
        return false;
    }
}
