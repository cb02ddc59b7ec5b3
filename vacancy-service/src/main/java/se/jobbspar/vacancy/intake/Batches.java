package se.jobbspar.vacancy.intake;

import java.util.ArrayList;
import java.util.List;

/** Cuts a list into parts of a bounded size. */
final class Batches {
    private Batches() {}

    static <T> List<List<T>> of(List<T> all, int size) {
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            batches.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return batches;
    }
}
