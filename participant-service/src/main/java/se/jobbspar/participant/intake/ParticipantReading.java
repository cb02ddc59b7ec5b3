package se.jobbspar.participant.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.participant.profile.Arrival;
import se.jobbspar.participant.profile.Profile;
import se.jobbspar.participant.profile.ProfileCheck;
import se.jobbspar.rest.Constraints;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;

/** Reads one row as a person, by the same rules as a request, and says everything that is wrong with it. */
@ApplicationScoped
class ParticipantReading {
    private static final Wording NEEDED =
            Wording.of("is needed: by it the file can be sent again", "måste anges: genom den kan filen skickas igen");

    private final Constraints constraints;
    private final ProfileCheck check;

    ParticipantReading(Constraints constraints, ProfileCheck check) {
        this.constraints = constraints;
        this.check = check;
    }

    /**
     * @param own the municipality that everybody in the file is registered in
     * @return empty when {@code notes} got an error
     */
    Optional<Arrival> read(SentRow sent, Workplace own, RowNotes notes) {
        Optional<ParticipantRow> row = sent.row(notes);
        if (row.isEmpty() || !notes.errors().isEmpty()) {
            return Optional.empty();
        }
        refuse(constraints.brokenBy(row.get().request()), "", sent, notes);
        refuse(constraints.brokenBy(row.get().profile()), "profile.", sent, notes);
        if (row.get().reference() == null || row.get().reference().isBlank()) {
            sent.refuse("reference", NEEDED, notes);
        }
        if (!notes.errors().isEmpty()) {
            return Optional.empty();
        }
        return checked(row.get(), own, sent, notes);
    }

    private Optional<Arrival> checked(ParticipantRow row, Workplace own, SentRow sent, RowNotes notes) {
        String at = "";
        try {
            row.request().verify(own);
            at = "profile.";
            Profile profile = check.verifyNamed(row.profile());
            return Optional.of(
                    new Arrival(notes.row(), row.request().person(own.desk()), row.protectedIdentity(), profile));
        } catch (ProblemException wrong) {
            refuse(wrong.errors(), at, sent, notes);
            return Optional.empty();
        }
    }

    private static void refuse(List<FieldError> errors, String at, SentRow sent, RowNotes notes) {
        errors.forEach(error -> sent.refuse(at + error.field(), error.told(), notes));
    }
}
