package se.jobbspar.vacancy.opening;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.idempotency.Once;
import se.jobbspar.outbox.SnapshotPublisher;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.rest.Today;
import se.jobbspar.vacancy.employer.Employer;
import se.jobbspar.vacancy.employer.EmployerView;
import se.jobbspar.vacancy.employer.Employers;

/** All vacancies, one at a time; {@link VacancyBatches} has the work on many. Every change of an announced one is an event. */
@ApplicationScoped
public class Vacancies implements PanacheRepositoryBase<Vacancy, UUID> {
    private final Employers employers;
    private final Steps steps;
    private final ContentReading reading;
    private final SnapshotPublisher publisher;
    private final Once once;
    private final Today today;

    Vacancies(
            Employers employers,
            Steps steps,
            ContentReading reading,
            SnapshotPublisher publisher,
            Once once,
            Today today) {
        this.employers = employers;
        this.steps = steps;
        this.reading = reading;
        this.publisher = publisher;
        this.once = once;
        this.today = today;
    }

    /** @throws ProblemException 422 for content that cannot be, 422 for an employer the caller cannot hire for */
    @Transactional
    public Vacancy draft(VacancyRequest request, EmployerView view) {
        return once.make(id -> draft(id, request, view), id -> get(id, view));
    }

    private Vacancy draft(UUID id, VacancyRequest request, EmployerView view) {
        Content content = reading.read(request);
        Vacancy vacancy = Vacancy.draft(id, hiring(request, view), content, today.date(), today.instant());
        persistAndFlush(vacancy);
        return vacancy;
    }

    private Employer hiring(VacancyRequest request, EmployerView view) {
        Optional<Employer> hiring = request.employer() != null
                ? employers.findByIdOptional(request.employer()).filter(view::actsFor)
                : view instanceof EmployerView.Own own ? employers.of(own) : Optional.empty();
        return hiring.orElseThrow(() -> ProblemException.of(
                ProblemType.IMPLAUSIBLE,
                Wording.of(
                        "employer: must be the id of an employer you may hire for; register it at /vacancy/v1/employers.",
                        "employer: ska vara id för en arbetsgivare som du får anställa för; registrera den på /vacancy/v1/employers."),
                List.of(FieldError.of(
                        "employer",
                        Wording.of(
                                "must be an employer you may hire for; register it first",
                                "ska vara en arbetsgivare som du får anställa för; registrera den först")))));
    }

    /**
     * A draft that says what another vacancy says, whatever became of that one; days that have passed are left out.
     *
     * @throws ProblemException 404 for missing and foreign alike
     */
    @Transactional
    public Vacancy copy(UUID id, EmployerView view) {
        return once.make(
                made -> {
                    Vacancy original = own(id, view);
                    Content content = original.content().again(today.date());
                    Vacancy copy = Vacancy.draft(made, original.employer(), content, today.date(), today.instant());
                    persistAndFlush(copy);
                    return copy;
                },
                made -> get(made, view));
    }

    /** @throws ProblemException 404 for missing and foreign alike */
    @Transactional
    public Vacancy get(UUID id, EmployerView view) {
        return findByIdOptional(id).filter(v -> sees(view, v)).orElseThrow(ProblemException::notFound);
    }

    /** In the order that the filter asks for. */
    @Transactional
    public Page<Vacancy> list(VacancyFilter filter, EmployerView view, Paging paging) {
        Conditions conditions = filter.conditions(view);
        PanacheQuery<Vacancy> query = find(
                "from Vacancy v join fetch v.employer where " + conditions.hql() + " order by "
                        + filter.order().hql(),
                conditions.values());
        long total = count("from Vacancy v where " + conditions.hql(), conditions.values());
        return Page.of(query.page(paging.page() - 1, paging.limit()).list(), total, paging);
    }

    /** @throws ProblemException 404, 412, 409 when closed, 422 for content that cannot be */
    @Transactional
    public Vacancy revise(UUID id, long expected, VacancyRequest request, EmployerView view) {
        return change(id, expected, view, vacancy -> {
            requireSameEmployer(request, vacancy);
            vacancy.revise(reading.read(request), today.date(), today.instant());
        });
    }

    private static void requireSameEmployer(VacancyRequest request, Vacancy vacancy) {
        if (request.employer() != null
                && !request.employer().equals(vacancy.employer().id())) {
            throw ProblemException.of(
                    ProblemType.IMPLAUSIBLE,
                    Wording.of(
                            "employer: a vacancy cannot change its employer.",
                            "employer: en ledig plats kan inte byta arbetsgivare."));
        }
    }

    /** @throws ProblemException 404, 412, 409 with the steps there are */
    @Transactional
    public Vacancy go(UUID id, long expected, TransitionRequest step, String by, EmployerView view) {
        return change(
                id,
                expected,
                view,
                vacancy -> vacancy.go(step.to(), step.filledBy(), by, today.date(), today.instant()));
    }

    /** @throws ProblemException 404, 412, 409 when there is no step that can be taken back, 422 past the last day */
    @Transactional
    public Vacancy undo(UUID id, long expected, String by, EmployerView view) {
        return change(id, expected, view, vacancy -> vacancy.undo(by, today.date(), today.instant()));
    }

    /**
     * The steps that were taken, the last one first.
     *
     * @throws ProblemException 404 for missing and foreign alike
     */
    @Transactional
    public Page<StepResponse> steps(UUID id, EmployerView view, Paging paging) {
        return steps.of(own(id, view), paging);
    }

    Vacancy change(UUID id, long expected, EmployerView view, Consumer<Vacancy> step) {
        Vacancy vacancy = locked(id, expected, view);
        boolean known = vacancy.announced();
        step.accept(vacancy);
        flush();
        announce(vacancy);
        if (known && !vacancy.announced()) {
            publisher.withdraw(Topics.VACANCIES, vacancy.id(), vacancy.version());
        }
        return vacancy;
    }

    /**
     * Deletes for good; those who were told of it are told of this too.
     *
     * @throws ProblemException 404, 412
     */
    @Transactional
    public void delete(UUID id, long expected, EmployerView view) {
        Vacancy vacancy = locked(id, expected, view);
        delete(vacancy);
        flush();
        if (vacancy.announced()) {
            publisher.withdraw(Topics.VACANCIES, vacancy.id(), vacancy.version() + 1);
        }
    }

    private Vacancy locked(UUID id, long expected, EmployerView view) {
        Vacancy vacancy = Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(v -> view.actsFor(v.employer()))
                .orElseThrow(ProblemException::notFound);
        ETags.requireCurrent(expected, vacancy.version());
        return vacancy;
    }

    private Vacancy own(UUID id, EmployerView view) {
        return findByIdOptional(id).filter(v -> view.actsFor(v.employer())).orElseThrow(ProblemException::notFound);
    }

    /** Puts the locked and flushed vacancy into the outbox, unless nobody has heard of it yet. */
    void announce(Vacancy vacancy) {
        if (vacancy.announced()) {
            publisher.publish(Topics.VACANCIES, vacancy.snapshot());
        }
    }

    /** A draft is its employer's own. */
    static boolean sees(EmployerView view, Vacancy vacancy) {
        return vacancy.announced() && view.sees(vacancy.employer()) || view.actsFor(vacancy.employer());
    }
}
