package se.jobbspar.vacancy.supply;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.idempotency.Once;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vocabulary.Groups;

/** All that municipalities have stated of whom they expect, each for itself. Of an occupation and year the last said counts. */
@ApplicationScoped
public class ExpectedSupplies implements PanacheRepositoryBase<ExpectedSupply, UUID> {
    private static final Sort NEWEST_FIRST = Sort.descending("number");

    private final Once once;
    private final Taxonomy taxonomy;
    private final Today today;

    ExpectedSupplies(Once once, Taxonomy taxonomy, Today today) {
        this.once = once;
        this.taxonomy = taxonomy;
        this.today = today;
    }

    /** @throws ProblemException 400 for an occupation that is none or a year that is over */
    @Transactional
    public SupplyResponse state(SupplyRequest request, MunicipalityCode by) {
        return once.make(id -> add(id, request, by), id -> get(id, by));
    }

    private SupplyResponse add(UUID id, SupplyRequest request, MunicipalityCode by) {
        Groups.require(taxonomy, "occupation", request.occupation());
        if (request.year() < today.date().getYear()) {
            throw ProblemException.validation(
                    "year", Wording.of("must be this year or a later one", "ska vara i år eller ett senare år"));
        }
        ExpectedSupply stated = new ExpectedSupply(id, by, request, today.instant());
        persistAndFlush(stated);
        return stated.read();
    }

    /** @throws ProblemException 404 for missing and foreign alike */
    @Transactional
    public SupplyResponse get(UUID id, MunicipalityCode own) {
        return find("id = ?1 and municipality = ?2", id, own.digits())
                .firstResultOptional()
                .map(ExpectedSupply::read)
                .orElseThrow(ProblemException::notFound);
    }

    /**
     * The newest first, earlier ones of the same occupation and year too.
     *
     * @param occupation null = all
     * @param year null = all
     */
    @Transactional
    public Page<SupplyResponse> list(MunicipalityCode own, String occupation, Integer year, Paging paging) {
        Conditions filters = new Conditions()
                .and("municipality = :municipality", "municipality", own.digits())
                .and("occupation = :occupation", "occupation", occupation)
                .and("year = :year", "year", year);
        PanacheQuery<ExpectedSupply> query = find(filters.hql(), NEWEST_FIRST, filters.values());
        long total = query.count();
        return Page.of(query.page(paging.page() - 1, paging.limit()).list(), total, paging)
                .map(ExpectedSupply::read);
    }

    /** What counts of one year, by occupation. */
    @Transactional
    public Map<String, SupplyResponse> current(MunicipalityCode own, int year) {
        return find("municipality = ?1 and year = ?2", NEWEST_FIRST, own.digits(), year).stream()
                .map(ExpectedSupply::read)
                .collect(Collectors.toMap(SupplyResponse::occupation, Function.identity(), (newer, older) -> newer));
    }
}
