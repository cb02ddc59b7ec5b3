package se.jobbspar.participant.claim;

import java.util.UUID;
import se.jobbspar.rest.Versioned;
import se.jobbspar.vocabulary.ClaimCheck;
import se.jobbspar.vocabulary.ConceptCheck;

/**
 * A row of a profile: something said about a person, with an id of its own, and who recorded it when.
 *
 * @param <C> the kind of claim itself
 */
public interface Claim<C extends Claim<C>> extends Versioned {
    /** Null until it is recorded. */
    UUID id();

    /** Null until it is recorded. */
    Recorded recorded();

    /** The same under this id and record. */
    C as(UUID id, Recorded recorded);

    /** What no two rows of a profile share. */
    Object key();

    /**
     * The same with canonical ids and codes.
     *
     * @param at path of the claim in the request; empty when it is the request
     */
    C canonical(ConceptCheck concepts, String at);

    /** Collects what cannot be true. */
    void verify(ClaimCheck check, String at);

    /** The same as another municipality may see it: without country, free text and who recorded it. */
    default C withoutLocalFacts() {
        return as(id(), recorded() == null ? null : recorded().anonymous());
    }

    /** Of the participant, that recorded it last: the row's ETag. */
    @Override
    default long version() {
        return recorded() == null ? 0 : recorded().version();
    }
}
