package se.jobbspar.matching.matchlist;

import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.Snapshot;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;

/**
 * What a match found.
 *
 * @param subject who or what was matched
 * @param inputs the subject's snapshot
 * @param requirements what was asked for instead of what the subject states; empty = what it states
 * @param region county code the demands were taken from; empty for a list of people
 * @param considered how many were considered
 * @param note why nobody has a score, if the subject is the reason
 * @param items best first
 */
record Found(
        Target subject,
        Snapshot inputs,
        Optional<List<RequirementFact>> requirements,
        Optional<String> region,
        long considered,
        Optional<String> note,
        List<MatchListItem> items) {}
