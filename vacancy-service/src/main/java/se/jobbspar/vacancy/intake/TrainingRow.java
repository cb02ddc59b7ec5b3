package se.jobbspar.vacancy.intake;

import java.util.List;
import java.util.Optional;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.rest.FieldError;
import se.jobbspar.vacancy.training.Gain;
import se.jobbspar.vacancy.training.Listed;
import se.jobbspar.vacancy.training.Start;
import se.jobbspar.vacancy.training.TrainingKind;
import se.jobbspar.vacancy.training.TrainingRequest;
import se.jobbspar.vocabulary.Requirement;

/** A row of our own JSON: a training as it is offered, and the provider's own id of it; any may be null. */
record TrainingRow(
        String reference,
        String name,
        String provider,
        TrainingKind kind,
        String description,
        List<Gain> gives,
        List<Requirement> asks,
        List<String> occupations,
        Integer weeks,
        Integer pace,
        List<String> municipalities,
        Boolean distance,
        List<Start> starts,
        Integer cost)
        implements SentTraining {

    @Override
    public Optional<Listed> listed(RowNotes notes) {
        return Optional.of(new Listed(
                reference,
                new TrainingRequest(
                        name,
                        provider,
                        kind,
                        description,
                        gives,
                        asks,
                        occupations,
                        weeks,
                        pace,
                        municipalities,
                        distance,
                        starts,
                        cost),
                true));
    }

    @Override
    public void refuse(FieldError error, RowNotes notes) {
        notes.error(error.field(), error.told());
    }
}
