package se.jobbspar.gateway.console.shortage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A page of a list that a service answers. */
public interface Listed<T> {
    /** As many as one page of a service holds. */
    int MOST = 100;

    List<T> items();

    /** How many there are on all pages. */
    long total();

    /**
     * All of a list that is bounded by what it is about, such as the groups of SSYK.
     *
     * @param read a page by its number, from 1, of {@link #MOST}
     */
    static <T> List<T> all(IntFunction<? extends Listed<T>> read) {
        List<T> all = new ArrayList<>();
        for (int page = 1; ; page++) {
            Listed<T> one = read.apply(page);
            all.addAll(one.items());
            if (one.items().isEmpty() || all.size() >= one.total()) {
                return List.copyOf(all);
            }
        }
    }
}
