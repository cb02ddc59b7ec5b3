package se.jobbspar.participant.intake;

import java.util.Optional;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.RowNotes;

/** A person as a file of either format holds one. */
sealed interface SentRow permits ParticipantRow, ParticipantCells {
    /** The person as JSON has one; empty only when {@code notes} got an error. */
    Optional<ParticipantRow> row(RowNotes notes);

    /**
     * Says what is wrong with the person.
     *
     * @param path in JSON, for example {@code profile.skills[2].level}
     */
    void refuse(String path, Wording message, RowNotes notes);
}
