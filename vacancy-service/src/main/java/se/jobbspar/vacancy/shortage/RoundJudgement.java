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
import se.jobbspar.contracts.shortage.v1.Situation;

/** What one round said of an occupation; a later round changes nothing of it, only the same round corrected does. */
@Entity
@Table(name = "shortage_judgement")
public class RoundJudgement {
    @Id
    private UUID id;

    private UUID occupationId;
    private String round;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> occupationGroups;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Situation situation;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Outlook outlook;

    private String source;
    private Instant statedAt;

    protected RoundJudgement() {}

    RoundJudgement(ShortageOccupation occupation, Judgement said, Instant now) {
        this.id = UUID.randomUUID();
        this.occupationId = occupation.id();
        take(said, now);
    }

    /** Takes the round corrected; whether it says something else. */
    boolean follow(ShortageOccupation occupation, Judgement said, Instant now) {
        if (said.equals(judgement(occupation))) {
            return false;
        }
        take(said, now);
        return true;
    }

    private void take(Judgement said, Instant now) {
        round = said.round().toString();
        occupationGroups = said.occupationGroups();
        situation = said.situation();
        outlook = said.outlook();
        source = said.source();
        statedAt = now;
    }

    Judgement judgement(ShortageOccupation occupation) {
        Round said = Round.parse(round).orElseThrow();
        return new Judgement(occupation.subject(), occupationGroups, situation, outlook, said, source);
    }

    UUID occupationId() {
        return occupationId;
    }

    String round() {
        return round;
    }

    ShortageOccupationResponse of(ShortageOccupation occupation) {
        return ShortageOccupationResponse.of(occupation, judgement(occupation), statedAt);
    }
}
