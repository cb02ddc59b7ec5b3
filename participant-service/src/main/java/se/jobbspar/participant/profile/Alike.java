package se.jobbspar.participant.profile;

import java.util.List;
import java.util.UUID;
import se.jobbspar.contracts.wording.Wording;

/**
 * Two participants who may be one person.
 *
 * @param earlier who was registered first
 * @param code of that one
 */
record Alike(UUID earlier, String code, UUID later, List<Likeness> reasons) {
    /** What is said of the later one. */
    Wording told() {
        Wording why = reasons.stream()
                .map(Likeness::wording)
                .reduce((one, next) -> one.and(Wording.of(", ", ", ")).and(next))
                .orElse(Wording.NONE);
        return Wording.of("seems to be there already: " + code + " (", "verkar redan finnas: " + code + " (")
                .and(why)
                .and(Wording.of(")", ")"));
    }
}
