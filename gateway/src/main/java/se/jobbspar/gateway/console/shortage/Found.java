package se.jobbspar.gateway.console.shortage;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What is known of a region.
 *
 * @param all every occupation that anything is known of
 * @param asked those that were asked for, in their order
 * @param countedOn the day of the headcount; null = nobody has counted, or it is not told
 */
record Found(List<Shortage> all, List<Shortage> asked, LocalDate countedOn, Assumptions assumptions) {
    long number(Predicate<Shortage> which) {
        return all.stream().filter(which).count();
    }

    long positions() {
        return all.stream().mapToLong(one -> one.picture().positions()).sum();
    }

    /** How many occupations a source judges as a shortage. */
    long shortBy(String source) {
        return number(one -> one.picture().judgements().stream()
                .anyMatch(judged -> judged.isBy(source) && Objects.equals(judged.situation(), "shortage")));
    }
}
