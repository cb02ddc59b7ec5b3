package se.jobbspar.intake;

import java.util.Comparator;
import java.util.function.Function;
import se.jobbspar.contracts.wording.Wording;

/**
 * What a file may say only once.
 *
 * @param key by what two rows say the same
 * @param age which of two versions is newer; equally old ones are doubles, of which the first stays
 * @param field where a double is told of
 * @param named what a double is called, such as "the same ad", "samma annons"
 */
public record OncePerFile<T>(Function<T, ?> key, Comparator<T> age, String field, Wording named) {

    /** The first of each key is taken, the others are rejected. */
    public static <T> OncePerFile<T> per(Function<T, ?> key, String field, Wording named) {
        return new OncePerFile<>(key, (one, other) -> 0, field, named);
    }

    /** The newest of each key is taken; older ones count as unchanged. */
    public OncePerFile<T> newest(Comparator<T> byAge) {
        return new OncePerFile<>(key, byAge, field, named);
    }
}
