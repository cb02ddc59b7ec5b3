package se.jobbspar.vacancy.shortage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.jobbspar.intake.Change;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;

/** What all rounds said. */
@ApplicationScoped
public class RoundJudgements implements PanacheRepositoryBase<RoundJudgement, UUID> {
    private static final String JOINED =
            " from RoundJudgement j join ShortageOccupation o on o.id = j.occupationId where ";
    // By name in Swedish order, which is that of the column.
    private static final String ORDER = " order by o.name, o.region, o.forecaster, j.round desc, o.id";

    /** By name and region; of each occupation one period. */
    @Transactional
    public Page<ShortageOccupationResponse> list(ShortageOccupationFilter filter, Paging paging) {
        return page(filter.conditions(), paging);
    }

    /**
     * What one occupation was judged as, the newest period first.
     *
     * @throws ProblemException 404
     */
    @Transactional
    public Page<ShortageOccupationResponse> periods(UUID occupation, Paging paging) {
        Page<ShortageOccupationResponse> periods = page(new Conditions().and("o.id = :id", "id", occupation), paging);
        if (periods.total() == 0) {
            throw ProblemException.notFound();
        }
        return periods;
    }

    /** @throws ProblemException 404 */
    @Transactional
    public ShortageOccupationResponse newest(UUID occupation) {
        Conditions asked = new Conditions().and("o.id = :id", "id", occupation).where("j.round = o.round");
        return rows(asked)
                .getResultStream()
                .findFirst()
                .map(RoundJudgements::read)
                .orElseThrow(ProblemException::notFound);
    }

    /** What the round before the newest said of each in these regions; without those that were judged once. */
    @Transactional
    public Map<OccupationInRegion, Judgement> before(Collection<String> regions) {
        Conditions asked = new Conditions()
                .and("o.region in :regions", "regions", regions)
                .where("j.round = (select max(e.round) from RoundJudgement e"
                        + " where e.occupationId = o.id and e.round < o.round)");
        return rows(asked)
                .getResultStream()
                .map(row -> ((RoundJudgement) row[1]).judgement((ShortageOccupation) row[0]))
                .collect(Collectors.toMap(Judgement::subject, Function.identity()));
    }

    private Page<ShortageOccupationResponse> page(Conditions asked, Paging paging) {
        long total = query("select count(*)" + JOINED + asked.hql(), asked, Long.class)
                .getSingleResult();
        List<ShortageOccupationResponse> items = rows(asked)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.limit())
                .getResultStream()
                .map(RoundJudgements::read)
                .toList();
        return Page.of(items, total, paging);
    }

    private TypedQuery<Object[]> rows(Conditions asked) {
        return query("select o, j" + JOINED + asked.hql() + ORDER, asked, Object[].class);
    }

    private <T> TypedQuery<T> query(String hql, Conditions asked, Class<T> type) {
        TypedQuery<T> query = getEntityManager().createQuery(hql, type);
        asked.values().forEach(query::setParameter);
        return query;
    }

    private static ShortageOccupationResponse read(Object[] row) {
        return ((RoundJudgement) row[1]).of((ShortageOccupation) row[0]);
    }

    /**
     * Keeps what rounds say, in the transaction of whoever calls.
     *
     * @param occupations those that are judged
     * @return what each judgement changed, in their order
     */
    List<Change> keep(
            List<Judgement> judgements, Map<OccupationInRegion, ShortageOccupation> occupations, Instant now) {
        Map<List<Object>, RoundJudgement> kept = kept(judgements, occupations.values());
        List<Change> changes = new ArrayList<>();
        for (Judgement said : judgements) {
            ShortageOccupation occupation = occupations.get(said.subject());
            RoundJudgement before =
                    kept.get(List.of(occupation.id(), said.round().toString()));
            if (before == null) {
                persist(new RoundJudgement(occupation, said, now));
                changes.add(Change.CREATED);
            } else {
                changes.add(before.follow(occupation, said, now) ? Change.UPDATED : Change.UNCHANGED);
            }
        }
        return changes;
    }

    private Map<List<Object>, RoundJudgement> kept(
            List<Judgement> judgements, Collection<ShortageOccupation> occupations) {
        List<UUID> ids = occupations.stream().map(ShortageOccupation::id).toList();
        List<String> rounds = judgements.stream()
                .map(said -> said.round().toString())
                .distinct()
                .toList();
        return find("occupationId in ?1 and round in ?2", ids, rounds).stream()
                .collect(Collectors.toMap(row -> List.of(row.occupationId(), row.round()), Function.identity()));
    }
}
