package se.jobbspar.participant.contactlog;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That a coach and a person were in touch. Never changed: what is wrong is deleted and noted anew. */
@Entity
@Table(name = "contact_entry")
class ContactEntry {
    @Id
    private UUID id;

    private UUID participant;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private String note;
    private String coach;
    private Instant notedAt;

    protected ContactEntry() {
        // for Hibernate
    }

    ContactEntry(UUID id, UUID participant, ContactRequest request, String coach, Instant now) {
        this.id = id;
        this.participant = participant;
        this.heldOn = request.on();
        this.kind = request.kind();
        this.note = request.note();
        this.coach = coach;
        this.notedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID participant() {
        return participant;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    ContactKind kind() {
        return kind;
    }

    String note() {
        return note;
    }

    String coach() {
        return coach;
    }

    Instant notedAt() {
        return notedAt;
    }
}
