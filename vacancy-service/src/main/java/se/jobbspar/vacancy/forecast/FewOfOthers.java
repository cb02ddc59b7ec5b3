package se.jobbspar.vacancy.forecast;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.vacancy.headcount.Cohort;

/**
 * The occupations in which other municipalities together employ fewer than five. They are left out of a county's lines and
 * sums alike, so that whoever takes away the own figures, or one line from the sum, meets nobody (ADR 22).
 */
record FewOfOthers(Set<String> occupations) {
    private static final int ENOUGH = 5;

    static FewOfOthers in(List<Cohort> counted, MunicipalityCode own) {
        Map<String, Long> others = counted.stream()
                .filter(cohort -> !cohort.municipality().equals(own.digits()))
                .collect(Collectors.groupingBy(Cohort::occupation, Collectors.summingLong(Cohort::people)));
        return new FewOfOthers(others.entrySet().stream()
                .filter(occupation -> occupation.getValue() > 0 && occupation.getValue() < ENOUGH)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    boolean holds(Cohort cohort) {
        return occupations.contains(cohort.occupation());
    }
}
