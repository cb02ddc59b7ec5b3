package se.jobbspar.participant.europass;

import java.util.ArrayList;
import java.util.List;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.profile.Profile;
import se.jobbspar.rest.FieldError;

/**
 * A profile with what a CV adds to it.
 *
 * @param notTaken what a full section leaves out
 */
record Filled(Profile profile, int added, int unchanged, List<FieldError> notTaken) {
    static Filled of(Profile held, List<EuropassRow<?>> rows) {
        Profile profile = held;
        int unchanged = 0;
        List<FieldError> notTaken = new ArrayList<>();
        for (EuropassRow<?> row : rows) {
            if (row.isIn(profile)) {
                unchanged++;
            } else if (row.hasRoom(profile)) {
                profile = row.addedTo(profile);
            } else {
                notTaken.add(full(row));
            }
        }
        return new Filled(profile, rows.size() - unchanged - notTaken.size(), unchanged, notTaken);
    }

    private static FieldError full(EuropassRow<?> row) {
        int max = row.section().max();
        return FieldError.of(
                row.section().name(), Wording.of("has no room for more than " + max, "rymmer inte fler än " + max));
    }
}
