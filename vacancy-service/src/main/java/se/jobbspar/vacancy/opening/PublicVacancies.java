package se.jobbspar.vacancy.opening;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/** The vacancies that are open to everybody: published, and not ended. */
@ApplicationScoped
public class PublicVacancies {
    private final Vacancies vacancies;

    PublicVacancies(Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    /** @throws ProblemException 404 for what was never public or is not for the time being, 410 for what has ended */
    @Transactional
    public PublicVacancy get(UUID id) {
        Vacancy vacancy = vacancies.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        return switch (vacancy.status()) {
            case PUBLISHED -> PublicVacancy.of(vacancy);
            case DRAFT, PAUSED -> throw ProblemException.notFound();
            case FILLED, WITHDRAWN, EXPIRED ->
                throw ProblemException.of(
                        ProblemType.GONE,
                        Wording.of("The vacancy has ended.", "Den lediga platsen är inte längre ledig."));
        };
    }

    /** In the order in which they came, so that a reader who turns pages misses none for a change meanwhile. */
    @Transactional
    public Page<PublicVacancy> list(Paging paging) {
        PanacheQuery<Vacancy> all = vacancies.find(
                "from Vacancy v join fetch v.employer where v.status = PUBLISHED order by v.createdAt, v.id");
        return Page.of(
                        all.page(paging.page() - 1, paging.limit()).list(),
                        vacancies.count("status = PUBLISHED"),
                        paging)
                .map(PublicVacancy::of);
    }
}
