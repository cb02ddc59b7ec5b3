package se.jobbspar.participant.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import se.jobbspar.participant.enrolment.EndReason;
import se.jobbspar.participant.enrolment.Enrolment;

/**
 * One person's enrolments among those asked about, and what they came to: a person counts once, however often enrolled.
 *
 * @param first first day of the first of them
 * @param end why the last of them ended; empty while one goes on
 * @param result what they led to, or nothing yet
 */
record Course(UUID person, LocalDate first, Optional<EndReason> end, Optional<Result> result) {
    private static final Comparator<Enrolment> BY_END =
            Comparator.comparing(Enrolment::to).thenComparing(Enrolment::from).thenComparing(Facts.BY_SAYING);

    /** @param enrolments one person's, at least one */
    static Course of(List<Enrolment> enrolments, Facts facts, LocalDate at) {
        LocalDate first = enrolments.stream()
                .map(Enrolment::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        boolean goesOn = enrolments.stream().anyMatch(enrolment -> goesOn(enrolment, at));
        Optional<EndReason> end =
                goesOn ? Optional.empty() : enrolments.stream().max(BY_END).map(Enrolment::reason);
        return new Course(facts.person(enrolments.getFirst()), first, end, facts.result(enrolments, at));
    }

    private static boolean goesOn(Enrolment enrolment, LocalDate at) {
        return enrolment.to() == null || enrolment.to().isAfter(at);
    }

    boolean led(Predicate<Result> to) {
        return result.filter(to).isPresent();
    }

    boolean ended(Predicate<EndReason> as) {
        return end.filter(as).isPresent();
    }
}
