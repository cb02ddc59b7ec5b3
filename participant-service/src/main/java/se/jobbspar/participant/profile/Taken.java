package se.jobbspar.participant.profile;

import java.util.List;
import se.jobbspar.intake.Change;
import se.jobbspar.intake.RowNote;

/**
 * What a batch of arrivals has done.
 *
 * @param changes of each, in their order
 * @param left what the rows say and was not taken, and why
 * @param flagged those who seem to be there already
 */
public record Taken(List<Change> changes, List<RowNote> left, List<RowNote> flagged) {
    public Taken {
        changes = List.copyOf(changes);
        left = List.copyOf(left);
        flagged = List.copyOf(flagged);
    }
}
