package se.jobbspar.vacancy.forecast;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.idempotency.Once;
import se.jobbspar.outbox.BulkTurn;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;

/** All assumptions that forecasts are made with, each municipality's for itself. */
@ApplicationScoped
public class ForecastAssumptions implements PanacheRepositoryBase<StatedAssumptions, StatedAssumptions.Version> {
    private static final String NEWEST =
            "version = (select max(other.version) from StatedAssumptions other where other.id = s.id)";

    private final BulkTurn turn;
    private final Once once;
    private final Today today;

    ForecastAssumptions(BulkTurn turn, Once once, Today today) {
        this.turn = turn;
        this.once = once;
        this.today = today;
    }

    @Transactional
    public Assumptions state(AssumptionsRequest stated, MunicipalityCode own) {
        return once.make(id -> add(id, 1, stated, own), id -> get(id, null, own));
    }

    /** @throws ProblemException 404 for missing and foreign alike, 412 */
    @Transactional
    public Assumptions stateAnew(UUID id, long expected, AssumptionsRequest stated, MunicipalityCode own) {
        // Two who state anew at once must not make the same version.
        turn.take();
        long current = get(id, null, own).version();
        ETags.requireCurrent(expected, current);
        return add(id, current + 1, stated, own);
    }

    private Assumptions add(UUID id, long version, AssumptionsRequest stated, MunicipalityCode own) {
        StatedAssumptions added = new StatedAssumptions(
                new StatedAssumptions.Version(id, version), own.digits(), stated.inOrder(), today.instant());
        persistAndFlush(added);
        return added.read();
    }

    /**
     * @param version null = the newest
     * @throws ProblemException 404 for missing and foreign alike
     */
    @Transactional
    public Assumptions get(UUID id, Long version, MunicipalityCode own) {
        PanacheQuery<StatedAssumptions> found = version == null
                ? find(
                        "from StatedAssumptions s where s.id = ?1 and s.municipality = ?2 and s." + NEWEST,
                        id,
                        own.digits())
                : find("id = ?1 and municipality = ?2 and version = ?3", id, own.digits(), version);
        return found.firstResultOptional().map(StatedAssumptions::read).orElseThrow(ProblemException::notFound);
    }

    /**
     * Those that a request names, else the starting point.
     *
     * @param version null = the newest
     * @throws ProblemException 404 for missing and foreign alike
     */
    @Transactional
    public Assumptions chosen(Optional<UUID> id, Long version, MunicipalityCode own) {
        return id.map(which -> get(which, version, own)).orElse(Assumptions.STARTING_POINT);
    }

    /** The newest version of each, by name in Swedish order, which is that of the column. */
    @Transactional
    public Page<Assumptions> list(MunicipalityCode own, Paging paging) {
        PanacheQuery<StatedAssumptions> query = find(
                "from StatedAssumptions s where s.municipality = ?1 and s." + NEWEST,
                Sort.by("s.name", "s.id"),
                own.digits());
        long total = query.count();
        return Page.of(query.page(paging.page() - 1, paging.limit()).list(), total, paging)
                .map(StatedAssumptions::read);
    }
}
