package se.jobbspar.contracts.track.v1;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.jobbspar.contracts.Snapshot;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;

/**
 * What of a job track decides whom it fits. Nobody who has a place in it is in it.
 *
 * @param id the aggregate's id, never reused
 * @param version rises with every change, and with every place reserved or freed
 * @param name what people call it
 * @param municipality SCB code of who keeps it
 * @param municipalities SCB codes of those whose participants it is for, the one that keeps it among them
 * @param occupationGroups four-digit SSYK 2012 codes of the work it leads to, at least one
 * @param requirements its entry rules
 * @param placesLeft how many places nobody has reserved; 0 = it is full
 * @param lastDay the last day that somebody can enter, or null when open until further notice
 */
public record JobTrackSnapshot(
        UUID id,
        long version,
        String name,
        String municipality,
        List<String> municipalities,
        List<String> occupationGroups,
        List<RequirementFact> requirements,
        int placesLeft,
        LocalDate lastDay,
        Instant updatedAt)
        implements Snapshot {

    public JobTrackSnapshot {
        Objects.requireNonNull(id, "id");
        municipalities = List.copyOf(municipalities);
        occupationGroups = List.copyOf(occupationGroups);
        requirements = List.copyOf(requirements);
    }
}
