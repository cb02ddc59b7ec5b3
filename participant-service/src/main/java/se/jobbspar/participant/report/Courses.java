package se.jobbspar.participant.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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
                facts,
                askedAbout.stream().filter(one -> question.covers(one.from())).toList(),
                askedAbout.stream().filter(one -> question.covers(one.to())).toList(),
                question.at());
    }

    static Courses of(Facts facts, Collection<Enrolment> begun, Collection<Enrolment> ended, LocalDate at) {
        return new Courses(Course.of(begun, facts, at), Course.of(ended, facts, at));
    }

    List<Course> of(Base base) {
        return switch (base.cohort()) {
            case BEGUN -> begun.stream().filter(base::holds).toList();
            case ENDED -> ended.stream().filter(base::holds).toList();
        };
    }

    /** The people behind a figure. */
    List<Course> behind(KeyFigure figure) {
        return of(figure.base()).stream().filter(figure::holds).toList();
    }
}
