package se.jobbspar.taxonomy;

import java.util.List;

/**
 * An occupation's row in a bundle; all lists may be empty.
 *
 * @param isco the ISCO-08 unit group's code, or null for an occupation that is tied to SSYK alone
 * @param ssyk SSYK 2012 codes this occupation is tied to; empty means "whatever its ISCO group maps to"
 */
public record OccupationFacts(
        String occupation, String isco, List<String> ssyk, List<String> essential, List<String> optional) {

    public OccupationFacts {
        ssyk = List.copyOf(ssyk);
        essential = List.copyOf(essential);
        optional = List.copyOf(optional);
    }
}
