package se.jobbspar.vacancy.track;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.contracts.track.v1.JobTrackSnapshot;
import se.jobbspar.taxonomy.TextKey;
import se.jobbspar.vocabulary.Requirement;

/** A job track. Every change of it, and every place reserved or freed, raises the version. */
@Entity
@Table(name = "job_track")
public class JobTrack {
    @Id
    private UUID id;

    private long version;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String municipality;

    private String name;

    /** By what it is searched. */
    private String nameKey;

    private String need;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> occupations;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Requirement> asks;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Step> steps;

    private int places;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Reservation> reservations = List.of();

    /** How many went out of it and to what, when their places were freed. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<Ending, Integer> endings = Map.of();

    /** By what it is found: how many of its places nobody has reserved. */
    private int placesLeft;

    private LocalDate firstDay;
    private LocalDate lastDay;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> partners;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> municipalities;

    private Instant createdAt;
    private Instant updatedAt;

    protected JobTrack() {}

    JobTrack(UUID id, MunicipalityCode keeper, JobTrackRequest content, Instant now) {
        this.id = id;
        this.municipality = keeper.digits();
        this.createdAt = now;
        take(content, now);
    }

    void revise(JobTrackRequest content, Instant now) {
        if (content.places() < reservations.size()) {
            throw Refusal.fewerThanReserved(reservations.size());
        }
        take(content, now);
    }

    private void take(JobTrackRequest content, Instant now) {
        name = content.name();
        nameKey = TextKey.of(name);
        need = content.need();
        occupations = content.occupations();
        asks = content.asks();
        steps = content.steps();
        places = content.places();
        firstDay = content.from();
        lastDay = content.to();
        partners = content.partners();
        municipalities = content.municipalities();
        changed(now);
    }

    /** @param by whose participant it is for */
    Reservation reserve(UUID reservation, MunicipalityCode by, LocalDate today, Instant now) {
        if (lastDay != null && lastDay.isBefore(today)) {
            throw Refusal.ended(lastDay);
        }
        if (placesLeft <= 0) {
            throw Refusal.full(places);
        }
        Reservation reserved = new Reservation(reservation, by.digits(), now);
        reservations = Stream.concat(reservations.stream(), Stream.of(reserved)).toList();
        changed(now);
        return reserved;
    }

    /** @param ending what somebody went to who had the place; null when nobody began */
    void free(UUID reservation, Ending ending, Instant now) {
        if (ending != null) {
            Map<Ending, Integer> counted = new EnumMap<>(Ending.class);
            counted.putAll(endings);
            counted.merge(ending, 1, Integer::sum);
            endings = counted;
        }
        reservations = reservations.stream()
                .filter(one -> !one.id().equals(reservation))
                .toList();
        changed(now);
    }

    private void changed(Instant now) {
        placesLeft = places - reservations.size();
        version++;
        updatedAt = now;
    }

    /** Those that a municipality sees: all to who keeps the track, to others their own. */
    List<Reservation> reservations(MunicipalityCode seenBy) {
        return isKeptBy(seenBy)
                ? reservations
                : reservations.stream()
                        .filter(one -> one.municipality().equals(seenBy.digits()))
                        .toList();
    }

    boolean isKeptBy(MunicipalityCode other) {
        return municipality.equals(other.digits());
    }

    boolean isFor(MunicipalityCode other) {
        return municipalities.contains(other.digits());
    }

    JobTrackResponse read() {
        return new JobTrackResponse(
                id,
                version,
                municipality,
                name,
                need,
                occupations,
                asks,
                steps,
                places,
                placesLeft,
                firstDay,
                lastDay,
                partners,
                municipalities,
                Results.of(endings),
                createdAt,
                updatedAt);
    }

    /** What the matcher may know: neither the need in words nor who is in it. */
    JobTrackSnapshot snapshot() {
        return new JobTrackSnapshot(
                id,
                version,
                name,
                municipality,
                municipalities,
                occupations,
                asks.stream().map(Requirement::fact).toList(),
                placesLeft,
                lastDay,
                updatedAt);
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
