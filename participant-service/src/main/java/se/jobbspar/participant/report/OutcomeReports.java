package se.jobbspar.participant.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.participant.enrolment.Enrolment;
import se.jobbspar.participant.history.Fact;
import se.jobbspar.participant.history.History;
import se.jobbspar.participant.history.Kind;
import se.jobbspar.participant.history.SamePeople;
import se.jobbspar.participant.measure.Measure;
import se.jobbspar.participant.outcome.FollowUp;
import se.jobbspar.participant.outcome.Outcome;
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
    private static final List<Kind<?>> KINDS = List.of(Enrolment.KIND, Measure.KIND, Outcome.KIND, FollowUp.KIND);

    /** The published table takes a second of the processor in a region. */
    private static final int TABLES_AT_ONCE = 2;

    private final WorkAtOnce computing = new WorkAtOnce(TABLES_AT_ONCE);
    private final History history;
    private final SamePeople people;
    private final Programmes programmes;
    private final Taxonomy taxonomy;
    private final Today today;

    OutcomeReports(History history, SamePeople people, Programmes programmes, Taxonomy taxonomy, Today today) {
        this.history = history;
        this.people = people;
        this.programmes = programmes;
        this.taxonomy = taxonomy;
        this.today = today;
    }

    /**
     * @param seesPeople whether the caller is a coach, who sees everybody of the own municipality
     * @throws ProblemException 400 for what cannot be asked, 404 for a programme of others
     */
    OutcomeReportResponse report(ReportQuestion question, MunicipalityCode own, boolean seesPeople) {
        Optional<Programme> programme = programme(question, own);
        LocalDate day = today.date();
        if (seesPeople && question.isAboutOwnPeople(own)) {
            Question exact = question.exact(own, day);
            OutcomeReport report = OutcomeReport.of(known(exact.at(), Optional.of(own)), exact);
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
    Page<PersonBehind> people(KeyFigure figure, ReportQuestion question, MunicipalityCode own, Paging paging) {
        programme(question, own);
        if (!question.isAboutOwnPeople(own)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, ReportQuestion.OWN_ALONE);
        }
        Question exact = question.exact(own, today.date());
        List<PersonBehind> all = Courses.of(known(exact.at(), Optional.of(own)), exact).behind(figure).stream()
                .map(course -> new PersonBehind(course.person()))
                .sorted()
                .toList();
        return Page.of(all.stream().skip(paging.offset()).limit(paging.limit()).toList(), all.size(), paging);
    }

    /** Of everything there is, whoever asks, and as of the last quarter that is over: two who ask learn nothing by comparing. */
    private Published published(LocalDate day, LocalDate last) {
        return computing.in(() -> Published.of(known(day, Optional.empty()), last));
    }

    private Optional<Programme> programme(ReportQuestion question, MunicipalityCode own) {
        return question.programme().map((UUID id) -> programmes.get(id, own));
    }

    private Facts known(LocalDate day, Optional<MunicipalityCode> municipality) {
        Collection<Fact<?>> sayings = new ArrayList<>();
        KINDS.forEach(kind -> sayings.addAll(history.sayings(kind, municipality)));
        return Facts.knownOn(day, sayings, people.mergedInto());
    }
}
