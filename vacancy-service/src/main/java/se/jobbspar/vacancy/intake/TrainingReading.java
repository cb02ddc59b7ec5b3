package se.jobbspar.vacancy.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.rest.Constraints;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.vacancy.training.Listed;
import se.jobbspar.vacancy.training.TrainingCheck;

/** Reads one row as a training, by the same rules as a request, and says everything that is wrong with it. */
@ApplicationScoped
class TrainingReading {
    private static final int MAX_REFERENCE = 200;

    private final Constraints constraints;
    private final TrainingCheck check;

    TrainingReading(Constraints constraints, TrainingCheck check) {
        this.constraints = constraints;
        this.check = check;
    }

    /** Empty when {@code notes} got an error. */
    Optional<Listed> read(SentTraining sent, RowNotes notes) {
        Optional<Listed> row = sent.listed(notes);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        Listed listed = row.get();
        refuse(constraints.brokenBy(listed.says()), sent, notes);
        String reference = listed.reference() == null ? "" : listed.reference().strip();
        if (reference.isEmpty() || reference.length() > MAX_REFERENCE || !reference.matches(PlainText.LINE)) {
            sent.refuse(
                    FieldError.of(
                            "reference",
                            Wording.of(
                                    "must be the provider's id, by which the file can be sent again, 1 to 200 characters",
                                    "ska vara anordnarens id, genom vilket filen kan skickas igen, 1 till 200 tecken")),
                    notes);
        }
        return notes.errors().isEmpty() ? checked(reference, listed, sent, notes) : Optional.empty();
    }

    private Optional<Listed> checked(String reference, Listed listed, SentTraining sent, RowNotes notes) {
        try {
            return Optional.of(new Listed(reference, check.verifyNamed(listed.says()), listed.whole()));
        } catch (ProblemException wrong) {
            refuse(wrong.errors(), sent, notes);
            return Optional.empty();
        }
    }

    private static void refuse(List<FieldError> errors, SentTraining sent, RowNotes notes) {
        errors.forEach(error -> sent.refuse(error, notes));
    }
}
