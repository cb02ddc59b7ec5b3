package se.jobbspar.participant.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists of claims as they come from outside. */
final class Claims {
    private Claims() {}

    /** An unmodifiable copy; null becomes empty, and a null element stays for validation to name it. */
    static <T> List<T> copy(List<T> claims) {
        return claims == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(claims));
    }
}
