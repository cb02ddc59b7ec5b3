package se.jobbspar.matching.matchlist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What a list was asked for, in the words of the API: a list of a kind of demand that is gone stays readable.
 *
 * @param region SCB county code the demands are taken from, {@code 00} = the nation; null for a list of people
 * @param readiness only items of this readiness; null = all
 * @param most how many items at most
 * @param earlier id of the list that it was made again of; null = none
 */
@Embeddable
record Terms(
        String against,
        String region,
        Purpose purpose,
        String readiness,
        @Column(name = "most") int most,
        UUID earlier) {}
