package se.jobbspar.matching.matchlist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a list stands on: what has to be the same for the same list to be made again.
 *
 * @param policy version of the scoring policy
 * @param taxonomy version of the taxonomy
 * @param indexPosition how far the indexes had read their topics
 * @param indexLag records that they had still to read then; 0 also in lists of the first days, which did not record it
 * @param language of the labels in the reasons
 */
@Embeddable
record Basis(
        String policy,
        String taxonomy,
        @Column(name = "index_position") String indexPosition,
        @Column(name = "index_lag") long indexLag,
        String language) {}
