package se.jobbspar.vocabulary;

import java.util.List;

/**
 * What of a job decides whom it fits, besides its hours.
 *
 * @param occupation URI or alias of the occupation; may be null when the group is given
 * @param occupationGroup four-digit SSYK 2012 code; may be null when the occupation is given
 * @param municipality SCB code of the workplace; null = anywhere
 */
public record Job(String occupation, String occupationGroup, String municipality, List<Requirement> requirements) {}
