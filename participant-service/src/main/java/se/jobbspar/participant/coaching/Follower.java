package se.jobbspar.participant.coaching;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A coach who follows a person without being responsible. */
@Entity
@Table(name = "follower")
@IdClass(Follower.Key.class)
class Follower {
    /** One coach follows one person once. */
    record Key(UUID participant, String coach) {}

    @Id
    private UUID participant;

    @Id
    private String coach;

    protected Follower() {
        // for Hibernate
    }

    Follower(UUID participant, String coach) {
        this.participant = participant;
        this.coach = coach;
    }

    String coach() {
        return coach;
    }
}
