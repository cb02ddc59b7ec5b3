package se.jobbspar.contracts.shortage.v1;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.jobbspar.contracts.Snapshot;

/**
 * One occupation of the shortage barometer in one region.
 *
 * @param id the aggregate's id, never reused
 * @param version rises with every change
 * @param name the barometer's name of the occupation, in Swedish
 * @param occupationGroups four-digit SSYK 2012 codes it consists of, at least one
 * @param region two-digit SCB county code, {@code 00} = the nation
 * @param situation how hard it is to recruit now, or null when the barometer does not judge
 * @param outlook need in five years, or null when the barometer does not judge
 * @param round the barometer round, for example {@code 2026-1}
 * @param source where the judgement comes from
 */
public record ShortageOccupationSnapshot(
        UUID id,
        long version,
        String name,
        List<String> occupationGroups,
        String region,
        Situation situation,
        Outlook outlook,
        String round,
        String source,
        Instant updatedAt)
        implements Snapshot {

    public ShortageOccupationSnapshot {
        Objects.requireNonNull(id, "id");
        occupationGroups = List.copyOf(occupationGroups);
    }
}
