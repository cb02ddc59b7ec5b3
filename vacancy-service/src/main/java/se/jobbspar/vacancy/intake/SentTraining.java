package se.jobbspar.vacancy.intake;

import java.util.Optional;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.rest.FieldError;
import se.jobbspar.vacancy.training.Listed;

/** A training as a file of any format holds one. */
sealed interface SentTraining permits TrainingRow, TrainingCells, EmilRow {
    /** The training as our own JSON has one, not yet held against anything; empty only when {@code notes} got an error. */
    Optional<Listed> listed(RowNotes notes);

    /** Says what is wrong with it; the error names a field of our own JSON. */
    void refuse(FieldError error, RowNotes notes);
}
