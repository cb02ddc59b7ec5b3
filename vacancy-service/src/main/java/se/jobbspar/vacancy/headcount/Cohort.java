package se.jobbspar.vacancy.headcount;

import java.time.LocalDate;

/**
 * People of one municipality, occupation and band of ages in its newest count.
 *
 * @param unit null where units are added up
 * @param people those whose number is known
 * @param unknownRows rows of the count without a number
 */
public record Cohort(
        String municipality,
        LocalDate countedOn,
        String occupation,
        String unit,
        AgeBand ages,
        long people,
        long unknownRows) {}
