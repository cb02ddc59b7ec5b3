package se.jobbspar.participant.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.enrolment.Enrolment;
import se.jobbspar.participant.measurespackage.MeasuresPackage;
import se.jobbspar.participant.measurespackage.MeasuresPackages;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;

/** What packages of measures came to in the municipality that pays for them. */
@ApplicationScoped
class PackageFollowUps {
    private final KnownFacts known;
    private final OutcomeReports reports;
    private final MeasuresPackages packages;
    private final Today today;

    PackageFollowUps(KnownFacts known, OutcomeReports reports, MeasuresPackages packages, Today today) {
        this.known = known;
        this.reports = reports;
        this.packages = packages;
        this.today = today;
    }

    /**
     * @param seesPeople whether the caller is a coach, who is told exactly
     * @throws ProblemException 404, also for a package of another municipality
     */
    PackageFollowUp followUp(UUID id, Workplace own, boolean seesPeople) {
        MeasuresPackage found = packages.get(id, own);
        LocalDate day = today.date();
        if (seesPeople) {
            Facts facts = known.on(day, Optional.of(own));
            return followUp(found, day, OutcomeReportResponse.EXACT, year -> exact(found, facts, own, year, day));
        }
        LocalDate last = PublishedPeriod.lastDayBefore(day);
        Published published = reports.published(day, last);
        return followUp(found, last, PackageFollowUp.ADDED_UP, year -> addedUp(found, published, own, year));
    }

    private static PackageFollowUp followUp(
            MeasuresPackage found, LocalDate at, Wording note, IntFunction<List<Figure>> figures) {
        int last = Math.min(found.to().getYear(), at.getYear());
        return new PackageFollowUp(
                note,
                at,
                IntStream.rangeClosed(found.from().getYear(), last)
                        .mapToObj(year -> new PackageYear(year, figures.apply(year)))
                        .toList(),
                found.goals().stream().map(GoalProgress::of).toList());
    }

    /** Nobody counts twice, in however many of the programmes. */
    static List<Figure> exact(MeasuresPackage found, Facts facts, Workplace own, int year, LocalDate at) {
        List<Enrolment> inIt = facts.enrolments().stream()
                .filter(enrolment -> found.programmes().contains(enrolment.programme()))
                .filter(enrolment ->
                        Facts.municipality(enrolment).equals(own.municipality().digits()))
                .toList();
        return OutcomeReport.of(Courses.of(
                        inIt.stream().filter(one -> isIn(one.from(), year, at)).toList(),
                        inIt.stream().filter(one -> isIn(one.to(), year, at)).toList(),
                        facts,
                        ofOne -> Course.of(ofOne, facts, at)))
                .figures();
    }

    private static boolean isIn(LocalDate day, int year, LocalDate at) {
        return day != null && day.getYear() == year && !day.isAfter(at);
    }

    /** Of what is told anyway, so that no choice of programmes tells more. */
    static List<Figure> addedUp(MeasuresPackage found, Published published, Workplace own, int year) {
        List<OutcomeReport> reports = found.programmes().stream()
                .map(programme -> published.report(
                        Cell.of(programme.toString(), own.municipality().digits(), String.valueOf(year))))
                .toList();
        return Stream.of(KeyFigure.values())
                .map(name -> Figure.sum(
                        name,
                        reports.stream().map(report -> report.figure(name)).toList()))
                .toList();
    }
}
