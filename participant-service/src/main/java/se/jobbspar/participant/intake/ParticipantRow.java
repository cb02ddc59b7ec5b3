package se.jobbspar.participant.intake;

import java.util.Optional;
import se.jobbspar.contracts.participant.v1.Pool;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.participant.person.Contact;
import se.jobbspar.participant.person.ProtectedIdentity;
import se.jobbspar.participant.profile.ParticipantRequest;
import se.jobbspar.participant.profile.Profile;

/** A row of JSON: what a coach registers, and the profile as it is put; any may be null. */
record ParticipantRow(
        String name,
        Contact contact,
        String reference,
        String municipality,
        ProtectedIdentity protectedIdentity,
        Pool pool,
        Profile profile)
        implements SentRow {
    ParticipantRow {
        profile = profile == null ? Profile.EMPTY : profile;
    }

    ParticipantRequest request() {
        return new ParticipantRequest(name, contact, reference, municipality, protectedIdentity, pool);
    }

    @Override
    public Optional<ParticipantRow> row(RowNotes notes) {
        return Optional.of(this);
    }

    @Override
    public void refuse(String path, Wording message, RowNotes notes) {
        notes.error(path, message);
    }

    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "ParticipantRow[…]";
    }
}
