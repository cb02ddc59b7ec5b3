package se.jobbspar.matching.score;

import java.util.List;

/**
 * The best of those who were considered: highest score first, equal scores by id, none with score 0.
 *
 * @param considered how many passed the filter and could have had a score
 */
public record Hits<T>(List<Hit<T>> hits, long considered) {
    public Hits {
        hits = List.copyOf(hits);
    }
}
