package se.jobbspar.contracts.training.v1;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.jobbspar.contracts.Snapshot;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;

/**
 * What of a training decides whose way to a job it is part of, and what somebody has to know who chooses it.
 *
 * @param id the aggregate's id, never reused
 * @param version rises with every change
 * @param name what people call it
 * @param provider who gives it
 * @param gives what somebody can after it
 * @param asks what somebody has to have, or had better have, to be taken in
 * @param occupationGroups four-digit SSYK 2012 codes of the work it leads to; empty = to none in particular
 * @param weeks from its first to its last day; null = not known
 * @param municipalities SCB codes of where it is held; may be empty for one at a distance
 * @param distance whether it can be taken at a distance
 * @param starts when it starts, the first one first; none = it is not offered
 * @param cost whole SEK for each person, 0 = nothing; null = not known
 */
public record TrainingSnapshot(
        UUID id,
        long version,
        String name,
        String provider,
        List<GainFact> gives,
        List<RequirementFact> asks,
        List<String> occupationGroups,
        Integer weeks,
        List<String> municipalities,
        boolean distance,
        List<StartFact> starts,
        Integer cost,
        Instant updatedAt)
        implements Snapshot {

    public TrainingSnapshot {
        Objects.requireNonNull(id, "id");
        gives = List.copyOf(gives);
        asks = List.copyOf(asks);
        occupationGroups = List.copyOf(occupationGroups);
        municipalities = List.copyOf(municipalities);
        starts = List.copyOf(starts);
    }
}
