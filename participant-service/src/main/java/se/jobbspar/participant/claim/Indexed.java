package se.jobbspar.participant.claim;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Walks a list of claims with each claim's path in the request, for example {@code skills[2]}. */
public final class Indexed {
    private Indexed() {}

    public static <T, R> List<R> map(List<T> claims, String field, BiFunction<T, String, R> mapping) {
        return IntStream.range(0, claims.size())
                .mapToObj(i -> mapping.apply(claims.get(i), field + "[" + i + "]"))
                .toList();
    }

    public static <T> void each(List<T> claims, String field, BiConsumer<T, String> visit) {
        for (int i = 0; i < claims.size(); i++) {
            visit.accept(claims.get(i), field + "[" + i + "]");
        }
    }
}
