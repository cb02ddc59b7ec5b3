package se.jobbspar.vacancy.opening;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** The steps that vacancies have taken. */
@ApplicationScoped
class Steps implements PanacheRepositoryBase<Step, Long> {
    /** The last one first. */
    Page<StepResponse> of(Vacancy vacancy, Paging paging) {
        PanacheQuery<Step> query = find("vacancy", Sort.descending("number"), vacancy);
        return Page.of(query.page(paging.page() - 1, paging.limit()).list(), query.count(), paging)
                .map(Step::response);
    }
}
