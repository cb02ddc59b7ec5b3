package se.jobbspar.matching.candidate;

import java.util.BitSet;
import java.util.UUID;
import se.jobbspar.matching.score.Demand;

/**
 * Something that would make people ready for a demand.
 *
 * @param key what tells it apart, in all demands for which it does
 * @param closes which of the demand's musts it would close, by their places
 * @param asked what it asks for itself: who is known not to have it is left out
 */
public record Opener(UUID key, BitSet closes, Demand asked) {}
