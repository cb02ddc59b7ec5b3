package se.jobbspar.participant.report;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What enrolments came to: a function of the facts and the question alone, so that it can be computed again at any time.
 *
 * @param occupations what people in work became, the commonest first
 * @param daysToSelfSupport empty while nobody has come to it
 */
public record OutcomeReport(List<Figure> figures, List<OccupationGot> occupations, Optional<Days> daysToSelfSupport) {
    public OutcomeReport {
        figures = List.copyOf(figures);
        occupations = List.copyOf(occupations);
    }

    public static OutcomeReport of(Facts facts, Question question) {
        return of(Courses.of(facts, question));
    }

    static OutcomeReport of(Courses courses) {
        return new OutcomeReport(
                Stream.of(KeyFigure.values())
                        .map(figure -> Figure.of(figure, courses))
                        .toList(),
                OccupationGot.of(courses),
                Days.of(courses.behind(KeyFigure.SELF_SUPPORT).stream()
                        .map(OutcomeReport::daysToResult)
                        .toList()));
    }

    Figure figure(KeyFigure name) {
        return figures.get(name.ordinal());
    }

    private static long daysToResult(Course course) {
        return ChronoUnit.DAYS.between(
                course.first(), course.result().orElseThrow().outcome().on());
    }
}
