package se.jobbspar.matching.matchlist;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.matching.score.Score;

/** Somebody's or something's place in a list, with the reasons. */
@Entity
@Table(name = "match_list_item")
class MatchListItem {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "list_id")
    private MatchList list;

    private int rank;

    @Embedded
    @AttributeOverride(name = "type", column = @Column(name = "target_type"))
    @AttributeOverride(name = "id", column = @Column(name = "target_id"))
    @AttributeOverride(name = "label", column = @Column(name = "target_label"))
    private Target target;

    /** Where the demand is judged, when that is elsewhere than the list's region; else null. */
    private String region;

    private int score;
    private int possible;

    private String readiness;

    @Convert(converter = Reasons.Json.class)
    private Reasons reasons;

    protected MatchListItem() {}

    MatchListItem(Target target, String region, Score score, Reasons reasons) {
        this.target = target;
        this.region = region;
        this.score = score.score();
        this.possible = score.possible();
        this.readiness = score.readiness().wire();
        this.reasons = reasons;
    }

    void place(MatchList in, int at) {
        list = in;
        rank = at;
    }

    void record() {
        id = UUID.randomUUID();
    }

    /** Empty until the list is recorded. */
    Optional<UUID> id() {
        return Optional.ofNullable(id);
    }

    MatchList list() {
        return list;
    }

    int rank() {
        return rank;
    }

    Target target() {
        return target;
    }

    Optional<String> region() {
        return Optional.ofNullable(region);
    }

    int score() {
        return score;
    }

    /** The score if every unknown turned out to be met. */
    int possible() {
        return possible;
    }

    String readiness() {
        return readiness;
    }

    Reasons reasons() {
        return reasons;
    }
}
