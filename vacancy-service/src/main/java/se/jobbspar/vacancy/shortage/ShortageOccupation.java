package se.jobbspar.vacancy.shortage;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.jobbspar.contracts.shortage.v1.Outlook;
import se.jobbspar.contracts.shortage.v1.ShortageOccupationSnapshot;
import se.jobbspar.contracts.shortage.v1.Situation;

/** How hard one occupation is to recruit to in one region, as the newest round of one source says. */
@Entity
@Table(name = "shortage_occupation")
public class ShortageOccupation {
    @Id
    private UUID id;

    private long version;
    private String name;
    private String nameKey;
    private String forecaster;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String region;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> occupationGroups;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Situation situation;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Outlook outlook;

    private String round;
    private String source;
    private Instant updatedAt;

    protected ShortageOccupation() {}

    private ShortageOccupation(Judgement first, Instant now) {
        this.id = UUID.randomUUID();
        this.name = first.subject().name();
        this.nameKey = first.subject().nameKey();
        this.forecaster = first.subject().forecasterKey();
        this.region = first.subject().region();
        take(first, now);
    }

    static ShortageOccupation first(Judgement judgement, Instant now) {
        return new ShortageOccupation(judgement, now);
    }

    /** Takes a judgement unless it is older or says the same; whether it did. */
    boolean follow(Judgement judgement, Instant now) {
        if (judgement.round().compareTo(round()) < 0 || judgement.equals(judgement())) {
            return false;
        }
        take(judgement, now);
        return true;
    }

    private void take(Judgement judgement, Instant now) {
        occupationGroups = judgement.occupationGroups();
        situation = judgement.situation();
        outlook = judgement.outlook();
        round = judgement.round().toString();
        source = judgement.source();
        version++;
        updatedAt = now;
    }

    ShortageOccupationSnapshot snapshot() {
        return new ShortageOccupationSnapshot(
                id, version, name, occupationGroups, region, situation, outlook, round, source, updatedAt);
    }

    Judgement judgement() {
        return new Judgement(subject(), occupationGroups, situation, outlook, round(), source);
    }

    OccupationInRegion subject() {
        return new OccupationInRegion(forecaster, name, region);
    }

    private Round round() {
        return Round.parse(round).orElseThrow();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
