package se.jobbspar.vacancy.intake;

import java.util.Optional;
import se.jobbspar.intake.Entry;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.rest.FieldError;
import se.jobbspar.vacancy.training.Listed;

/**
 * A row of a spreadsheet: our own JSON written flat, each list in one cell. Any cell may be null or empty. How lists, words
 * and days are written in a cell is said in the README.
 */
record TrainingCells(
        String reference,
        String name,
        String provider,
        String kind,
        String description,
        String gives,
        String asks,
        String occupations,
        String weeks,
        String pace,
        String municipalities,
        String distance,
        String starts,
        String cost)
        implements SentTraining {

    @Override
    public Optional<Listed> listed(RowNotes notes) {
        Listed listed = new TrainingCellReading(this, notes).listed();
        return notes.errors().isEmpty() ? Optional.of(listed) : Optional.empty();
    }

    @Override
    public void refuse(FieldError error, RowNotes notes) {
        Entry.refuse(error.field(), error.told(), notes);
    }
}
