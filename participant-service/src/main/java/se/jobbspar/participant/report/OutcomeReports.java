package se.jobbspar.participant.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.participant.programme.Programme;
import se.jobbspar.participant.programme.Programmes;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.rest.Today;
import se.jobbspar.rest.WorkAtOnce;
import se.jobbspar.taxonomy.Taxonomy;

/** The reports, each computed from the history when it is asked for. */
@ApplicationScoped
class OutcomeReports {
    /** The published table takes a second of the processor in a region. */
    private static final int TABLES_AT_ONCE = 2;

    private final WorkAtOnce computing = new WorkAtOnce(TABLES_AT_ONCE);
    private final KnownFacts known;
    private final Programmes programmes;
    private final Taxonomy taxonomy;
    private final Today today;

    OutcomeReports(KnownFacts known, Programmes programmes, Taxonomy taxonomy, Today today) {
        this.known = known;
        this.programmes = programmes;
        this.taxonomy = taxonomy;
        this.today = today;
    }

    /**
     * @param seesPeople whether the caller is a coach or HR, who sees everybody of the own workplace
     * @throws ProblemException 400 for what cannot be asked, 404 for a programme of others
     */
    OutcomeReportResponse report(ReportQuestion question, Workplace own, boolean seesPeople) {
        Optional<Programme> programme = programme(question, own);
        LocalDate day = today.date();
        if (seesPeople && question.isAboutOwnPeople(own)) {
            Question exact = question.exact(own, day);
            OutcomeReport report = OutcomeReport.of(known.on(exact.at(), Optional.of(own)), exact);
            return OutcomeReportResponse.of(report, false, exact.at(), taxonomy);
        }
        Cell cell = question.published(own, programme.orElse(null));
        LocalDate last = PublishedPeriod.lastDayBefore(day);
        return OutcomeReportResponse.of(published(day, last).report(cell), true, last, taxonomy);
    }

    /**
     * The people behind a figure of a report about the own municipality.
     *
     * @throws ProblemException as {@link #report}, and 403 for a report about others too
     */
    Page<PersonBehind> people(KeyFigure figure, ReportQuestion question, Workplace own, Paging paging) {
        programme(question, own);
        if (!question.isAboutOwnPeople(own)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, ReportQuestion.OWN_ALONE);
        }
        Question exact = question.exact(own, today.date());
        List<PersonBehind> all = Courses.of(known.on(exact.at(), Optional.of(own)), exact).behind(figure).stream()
                .map(course -> new PersonBehind(course.person()))
                .sorted()
                .toList();
        return Page.of(all.stream().skip(paging.offset()).limit(paging.limit()).toList(), all.size(), paging);
    }

    /** Of everything there is, whoever asks, and as of the last quarter that is over: two who ask learn nothing by comparing. */
    Published published(LocalDate day, LocalDate last) {
        return computing.in(() -> Published.of(known.on(day, Optional.empty()), last));
    }

    private Optional<Programme> programme(ReportQuestion question, Workplace own) {
        return question.programme().map((UUID id) -> programmes.get(id, own));
    }
}
