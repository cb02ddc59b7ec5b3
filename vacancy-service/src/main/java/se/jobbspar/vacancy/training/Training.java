package se.jobbspar.vacancy.training;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;
import se.jobbspar.taxonomy.TextKey;
import se.jobbspar.vocabulary.Requirement;

/** A training that somebody offers. Every change raises the version. */
@Entity
@Table(name = "training")
public class Training {
    @Id
    private UUID id;

    private long version;
    private String keeper;

    /** The provider's own id, of one that came in a file. */
    private String reference;

    private String provider;
    private String providerKey;
    private String name;

    /** By what it is searched. */
    private String nameKey;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TrainingKind kind;

    private String description;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Gain> gives;

    /** By what it is found: the ids and codes of what it gives. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> givenConcepts;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Requirement> asks;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> occupations;

    private Integer weeks;
    private Integer pace;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> municipalities;

    private boolean distance;

    @ElementCollection
    @CollectionTable(name = "training_start", joinColumns = @JoinColumn(name = "training"))
    @OrderBy("begins")
    // A page of a list asks once for those of all its trainings.
    @BatchSize(size = 100)
    private List<Start> starts = new ArrayList<>();

    private Integer cost;
    private Instant createdAt;
    private Instant updatedAt;

    protected Training() {}

    /** @param reference null for one that came in no file */
    Training(UUID id, Keeper keeper, String reference, TrainingRequest content, Instant now) {
        this.id = id;
        this.keeper = keeper.name();
        this.reference = reference;
        // Whoever corrects the provider's name does not part the training from its file.
        this.providerKey = TextKey.of(content.provider());
        this.createdAt = now;
        take(content, now);
    }

    /** Whether anything changed. */
    boolean revise(TrainingRequest next, Instant now) {
        if (next.equals(content())) {
            return false;
        }
        take(next, now);
        return true;
    }

    private void take(TrainingRequest content, Instant now) {
        provider = content.provider();
        name = content.name();
        nameKey = TextKey.of(name);
        kind = content.kind();
        description = content.description();
        gives = content.gives();
        givenConcepts =
                gives.stream().map(Gain::concept).filter(Objects::nonNull).toList();
        asks = content.asks();
        occupations = content.occupations();
        weeks = content.weeks();
        pace = content.pace();
        municipalities = content.municipalities();
        distance = content.distance();
        starts.clear();
        starts.addAll(content.starts());
        cost = content.cost();
        version++;
        updatedAt = now;
    }

    TrainingRequest content() {
        return new TrainingRequest(
                name,
                provider,
                kind,
                description,
                gives,
                asks,
                occupations,
                weeks,
                pace,
                municipalities,
                distance,
                List.copyOf(starts),
                cost);
    }

    /** What the matcher may know: neither the description nor who keeps it. */
    TrainingSnapshot snapshot() {
        return new TrainingSnapshot(
                id,
                version,
                name,
                provider,
                gives.stream().map(Gain::fact).toList(),
                asks.stream().map(Requirement::fact).toList(),
                occupations,
                weeks,
                municipalities,
                distance,
                starts.stream().map(Start::fact).toList(),
                cost,
                updatedAt);
    }

    Keeper keeper() {
        return new Keeper(keeper);
    }

    Listed.Key key() {
        return new Listed.Key(providerKey, reference);
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String reference() {
        return reference;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
