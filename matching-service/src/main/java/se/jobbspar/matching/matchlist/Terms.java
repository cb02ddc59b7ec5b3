package se.jobbspar.matching.matchlist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import se.jobbspar.contracts.participant.v1.Pool;

/**
 * What a list was asked for, in the words of the API: a list of a kind of demand that is gone stays readable.
 *
 * @param region SCB county code the demands are taken from, {@code 00} = the nation; null for a list of people
 * @param readiness only items of this readiness; null = all
 * @param pool only people who come from here; null = all
 * @param most how many items at most
 * @param earlier id of the list that it was made again of; null = none
 */
@Embeddable
record Terms(
        String against,
        String region,
        Purpose purpose,
        String readiness,
        @Enumerated(EnumType.STRING) Pool pool,
        @Column(name = "most") int most,
        UUID earlier) {}
