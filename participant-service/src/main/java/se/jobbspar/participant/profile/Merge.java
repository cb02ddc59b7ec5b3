package se.jobbspar.participant.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.jobbspar.participant.person.Contact;

/** One person who was registered twice, and the way back: what the one kept has taken from the other. */
@Entity
@Table(name = "merge")
class Merge {
    @Id
    private UUID id;

    private UUID kept;
    private UUID away;

    @JdbcTypeCode(SqlTypes.JSON)
    private Given given;

    private Instant mergedAt;

    protected Merge() {
        // for Hibernate
    }

    Merge(UUID id, Participant kept, Participant away, Instant mergedAt) {
        this.id = id;
        this.kept = kept.id();
        this.away = away.id();
        this.given = Given.by(away, kept);
        this.mergedAt = mergedAt;
    }

    UUID id() {
        return id;
    }

    UUID kept() {
        return kept;
    }

    UUID away() {
        return away;
    }

    Given given() {
        return given;
    }

    Instant mergedAt() {
        return mergedAt;
    }

    /** What somebody lacked and another had. */
    record Given(Contact contact, Profile profile) {
        static Given by(Participant other, Participant kept) {
            Contact had = kept.person().contact();
            Contact has = other.person().contact();
            return new Given(
                    new Contact(had.email() == null ? has.email() : null, had.phone() == null ? has.phone() : null),
                    ProfileUnion.lacking(kept.profile(), other.profile()));
        }

        Contact together(Contact kept) {
            return new Contact(
                    contact.email() == null ? kept.email() : contact.email(),
                    contact.phone() == null ? kept.phone() : contact.phone());
        }

        /** Without what was given and has not been changed since. */
        Contact without(Contact kept) {
            return new Contact(
                    kept.email() != null && kept.email().equals(contact.email()) ? null : kept.email(),
                    kept.phone() != null && kept.phone().equals(contact.phone()) ? null : kept.phone());
        }
    }
}
