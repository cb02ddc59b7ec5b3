package se.jobbspar.participant.profile;

import se.jobbspar.participant.person.Person;
import se.jobbspar.participant.person.ProtectedIdentity;
import se.jobbspar.taxonomy.TextKey;

/**
 * A person as a row of a file says the person to be.
 *
 * @param row which, from 1
 * @param person whose reference is the sender's own
 * @param profile checked, in canonical form
 */
public record Arrival(int row, Person person, ProtectedIdentity protectedIdentity, Profile profile) {
    /** By what two rows say the same person, however it is written. */
    public String key() {
        return TextKey.of(person.reference());
    }

    String fingerprint() {
        return Fingerprint.of(person, protectedIdentity, profile);
    }

    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "Arrival[" + row + "]";
    }
}
