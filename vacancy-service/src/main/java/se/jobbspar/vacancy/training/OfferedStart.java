package se.jobbspar.vacancy.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * A start that somebody can be taken in to.
 *
 * @param occupations SSYK codes of what the training leads to
 * @param weeks null = not known
 * @param municipalities where it is held; none when that is not said
 * @param until the last day that somebody is taken in
 * @param places left; null = not known
 */
public record OfferedStart(
        UUID training,
        String name,
        List<String> occupations,
        Integer weeks,
        List<String> municipalities,
        boolean distance,
        LocalDate begins,
        LocalDate until,
        Integer places) {
    boolean isWithin(Collection<String> reach) {
        return distance || !Collections.disjoint(municipalities, reach);
    }
}
