package se.jobbspar.vacancy.forecast;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.vacancy.headcount.Cohort;

/**
 * The occupations in which other municipalities together employ fewer than five. They are left out of a county's lines and
 * sums alike. This hides small groups when they are asked for, which ADR 22 found not to be enough: a group of five has bands
 * of ages with fewer, and forecasts with other retirement ages, or before and after a count, tell them apart.
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
