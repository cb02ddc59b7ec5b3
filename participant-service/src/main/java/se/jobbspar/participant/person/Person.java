package se.jobbspar.participant.person;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import se.jobbspar.contracts.participant.v1.Pool;

/**
 * The identifying part of a participant.
 *
 * @param name as the person wants to be called
 * @param contact how to reach the person
 * @param reference the coach's own text, for example a case number, or null
 * @param pool where the person comes from, or null when nobody has said
 */
@Embeddable
public record Person(
        String name,
        @Embedded Contact contact,
        String reference,
        @Enumerated(EnumType.STRING) Pool pool) {
    public Person {
        name = Objects.requireNonNull(name, "name").strip();
        contact = contact == null ? Contact.NONE : contact;
        reference = reference == null || reference.isBlank() ? null : reference.strip();
    }

    /** Says nothing, so that a stray log line says nothing either. */
    @Override
    public String toString() {
        return "Person[…]";
    }
}
