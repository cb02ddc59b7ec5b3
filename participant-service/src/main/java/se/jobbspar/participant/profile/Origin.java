package se.jobbspar.participant.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Where a participant came from: the sender's own reference, by which a file can be sent again. */
@Entity
@Table(name = "participant_origin")
class Origin {
    @Id
    private UUID id;

    private String workplace;

    /** Which of the municipality's systems; empty for its own files. */
    private String source;

    /** The sender's, in the form in which two are compared. */
    private String reference;

    private UUID participant;

    /** Fingerprint of the row that was taken last. */
    private String sent;

    /** Fingerprint of the participant right after that. */
    private String taken;

    protected Origin() {
        // for Hibernate
    }

    Origin(Sender sender, Arrival arrival, Participant participant) {
        this.id = UUID.randomUUID();
        this.workplace = sender.own().text();
        this.source = sender.source();
        this.reference = arrival.key();
        this.participant = participant.id();
        follow(arrival, participant);
    }

    /** The participant has taken what the row says. */
    final void follow(Arrival arrival, Participant participant) {
        sent = arrival.fingerprint();
        taken = participant.fingerprint();
    }

    /** Whether the row says what it said before. */
    boolean has(Arrival arrival) {
        return sent.equals(arrival.fingerprint());
    }

    /** Whether nobody has changed the participant since. */
    boolean holds(Participant participant) {
        return taken.equals(participant.fingerprint());
    }

    String reference() {
        return reference;
    }

    UUID participant() {
        return participant;
    }
}
