package se.jobbspar.matching.matchlist;

import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.Snapshot;
import se.jobbspar.matching.score.Score;

/**
 * What a match found.
 *
 * @param subject who or what was matched
 * @param inputs the subject's snapshot
 * @param region county code the demands were taken from; empty for a list of people
 * @param total how many were considered
 * @param note why nobody has a score, if the subject is the reason
 */
record Found(
        Target subject, Snapshot inputs, Optional<String> region, long total, Optional<String> note, List<Hit> hits) {
    /** One hit with its reasons. */
    record Hit(Target target, Score score) {}
}
