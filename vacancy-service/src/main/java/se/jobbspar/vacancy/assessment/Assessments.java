package se.jobbspar.vacancy.assessment;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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

/** All assessments, every one kept. Of one municipality and occupation that of the latest day counts, of one day the last said. */
@ApplicationScoped
public class Assessments implements PanacheRepositoryBase<Assessment, UUID> {
    private static final Sort NEWEST_FIRST = Sort.descending("assessedOn", "number");

    private final Once once;
    private final Taxonomy taxonomy;
    private final Today today;

    Assessments(Once once, Taxonomy taxonomy, Today today) {
        this.once = once;
        this.taxonomy = taxonomy;
        this.today = today;
    }

    /** @throws ProblemException 400 for an occupation that is none or a day to come */
    @Transactional
    public AssessmentResponse make(AssessmentRequest request, MunicipalityCode by) {
        return once.make(id -> add(id, request, by), this::get);
    }

    private AssessmentResponse add(UUID id, AssessmentRequest request, MunicipalityCode by) {
        Groups.require(taxonomy, "occupation", request.occupation());
        if (!Today.isPlausible(request.assessedOn()) || request.assessedOn().isAfter(today.date())) {
            throw ProblemException.validation(
                    "assessedOn", Wording.of("must not be after today", "får inte vara efter i dag"));
        }
        Assessment made = new Assessment(id, by, request, today.instant());
        persistAndFlush(made);
        return made.read();
    }

    /** @throws ProblemException 404 */
    @Transactional
    public AssessmentResponse get(UUID id) {
        return findByIdOptional(id).map(Assessment::read).orElseThrow(ProblemException::notFound);
    }

    /**
     * The newest first, earlier ones of the same occupation too.
     *
     * @param municipality null = all
     * @param occupation null = all
     */
    @Transactional
    public Page<AssessmentResponse> list(String municipality, String occupation, Paging paging) {
        Conditions filters = new Conditions()
                .and("municipality = :municipality", "municipality", municipality)
                .and("occupation = :occupation", "occupation", occupation);
        PanacheQuery<Assessment> query = find(filters.hql(), NEWEST_FIRST, filters.values());
        long total = query.count();
        return Page.of(query.page(paging.page() - 1, paging.limit()).list(), total, paging)
                .map(Assessment::read);
    }

    /** All of each municipality and occupation together, the one that counts now first. */
    @Transactional
    public Collection<List<AssessmentResponse>> newestFirst(Collection<String> municipalities) {
        return list("municipality in ?1", NEWEST_FIRST, municipalities).stream()
                .map(Assessment::read)
                .collect(Collectors.groupingBy(said -> List.of(said.municipality(), said.occupation())))
                .values();
    }
}
