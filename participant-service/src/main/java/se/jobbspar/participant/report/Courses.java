package se.jobbspar.participant.report;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import se.jobbspar.participant.enrolment.Enrolment;

/**
 * Those whom a report is about.
 *
 * @param begun the people with an enrolment that began in the period: all enrolled
 * @param ended the people with an enrolment that ended in it
 */
record Courses(List<Course> begun, List<Course> ended) {
    /** Those whom a question asks about. */
    static Courses of(Facts facts, Question question) {
        List<Enrolment> askedAbout = facts.enrolments().stream()
                .filter(enrolment -> question.asksAbout(enrolment, facts))
                .toList();
        return of(
                askedAbout.stream().filter(one -> question.covers(one.from())).toList(),
                askedAbout.stream().filter(one -> question.covers(one.to())).toList(),
                facts,
                ofOne -> Course.of(ofOne, facts, question.at()));
    }

    /** @param courseOf the course of one person's enrolments */
    static Courses of(
            Collection<Enrolment> begun,
            Collection<Enrolment> ended,
            Facts facts,
            Function<List<Enrolment>, Course> courseOf) {
        return new Courses(byPerson(begun, facts, courseOf), byPerson(ended, facts, courseOf));
    }

    private static List<Course> byPerson(
            Collection<Enrolment> enrolments, Facts facts, Function<List<Enrolment>, Course> courseOf) {
        return enrolments.stream().collect(groupingBy(facts::person)).values().stream()
                .map(courseOf)
                .sorted(Comparator.comparing(Course::person))
                .toList();
    }

    List<Course> of(Base base) {
        return of(base.cohort()).stream().filter(base::holds).toList();
    }

    List<Course> of(Base.Cohort cohort) {
        return switch (cohort) {
            case BEGUN -> begun;
            case ENDED -> ended;
        };
    }

    /** The people behind a figure. */
    List<Course> behind(KeyFigure figure) {
        return of(figure.base()).stream().filter(figure::holds).toList();
    }
}
