package se.jobbspar.vacancy.proposal;

import java.util.List;

/**
 * What a text proposes.
 *
 * @param of tells which text it was and by what it was read
 * @param proposals in the order of the text, each thing once
 */
public record Reading(String of, List<Proposal> proposals) {
    public Reading {
        proposals = List.copyOf(proposals);
    }
}
