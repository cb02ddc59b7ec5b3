package se.jobbspar.vacancy.headcount;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.outbox.BulkTurn;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;

/** All headcounts. Files of one day add up to one count; every day's count is kept, and the newest is what counts unless another is asked for. */
@ApplicationScoped
public class Headcounts implements PanacheRepositoryBase<CountedRow, UUID> {
    private static final String SUMS = "coalesce(sum(c.people), 0), sum(case when c.people is null then 1 else 0 end) ";

    private final BulkTurn turn;

    Headcounts(BulkTurn turn) {
        this.turn = turn;
    }

    /** Who has been counted on a day. */
    @Transactional
    public List<Counted.Group> groups(String municipality, LocalDate countedOn) {
        return find("municipality = ?1 and countedOn = ?2", municipality, countedOn).stream()
                .map(CountedRow::group)
                .toList();
    }

    /**
     * One count of a municipality.
     *
     * @param day of the count; empty = the newest
     * @param byUnit whether units stay apart; else they are added up
     */
    @Transactional
    public List<Cohort> of(String municipality, Optional<LocalDate> day, boolean byUnit) {
        return day.or(() -> newest(municipality))
                .map(counted -> cohorts(municipality, counted, byUnit))
                .orElse(List.of());
    }

    private Optional<LocalDate> newest(String municipality) {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select max(countedOn) from CountedRow where municipality = ?1", LocalDate.class)
                .setParameter(1, municipality)
                .getSingleResult());
    }

    private List<Cohort> cohorts(String municipality, LocalDate day, boolean byUnit) {
        // One unit may be spelt in two ways.
        String unit = byUnit ? "min(c.unit)" : "cast(null as string)";
        String group =
                "c.municipality, c.countedOn, c.occupation, " + (byUnit ? "c.unitKey, " : "") + "c.ageFrom, c.ageTo";
        return getEntityManager()
                .createQuery(
                        "select c.municipality, c.countedOn, c.occupation, " + unit + ", c.ageFrom, c.ageTo, " + SUMS
                                + "from CountedRow c where c.municipality = :municipality and c.countedOn = :day group by "
                                + group + " order by " + group,
                        Object[].class)
                .setParameter("municipality", municipality)
                .setParameter("day", day)
                .getResultStream()
                .map(Headcounts::cohort)
                .toList();
    }

    /** A municipality's counts, the newest first. */
    @Transactional
    public Page<CountDay> days(String municipality, Paging paging) {
        List<CountDay> days = getEntityManager()
                .createQuery(
                        "select c.countedOn, count(distinct c.unitKey), count(distinct c.occupation), " + SUMS
                                + "from CountedRow c where c.municipality = :municipality"
                                + " group by c.countedOn order by c.countedOn desc",
                        CountDay.class)
                .setParameter("municipality", municipality)
                .getResultList();
        List<CountDay> page =
                days.stream().skip(paging.offset()).limit(paging.limit()).toList();
        return Page.of(page, days.size(), paging);
    }

    /**
     * What one count says, by unit in Swedish order, occupation and age.
     *
     * @param occupation null = all
     * @throws ProblemException 404 when nobody counted on that day
     */
    @Transactional
    public Page<CountedGroup> rows(String municipality, LocalDate day, String occupation, Paging paging) {
        Conditions asked = new Conditions()
                .and("municipality = :municipality", "municipality", municipality)
                .and("countedOn = :day", "day", day);
        if (count(asked.hql(), asked.values()) == 0) {
            throw ProblemException.notFound();
        }
        asked.and("occupation = :occupation", "occupation", occupation);
        PanacheQuery<CountedRow> query =
                find(asked.hql(), Sort.by("unit", "occupation", "ageFrom", "id"), asked.values());
        long total = query.count();
        return Page.of(query.page(paging.page() - 1, paging.limit()).list(), total, paging)
                .map(CountedRow::read);
    }

    /**
     * Forgets the count of a day, which was wrong, so that it can be sent anew.
     *
     * @throws ProblemException 404 when nobody counted on that day
     */
    @Transactional
    public void takeBack(String municipality, LocalDate day) {
        turn.take();
        if (delete("municipality = ?1 and countedOn = ?2", municipality, day) == 0) {
            throw ProblemException.notFound();
        }
    }

    private static Cohort cohort(Object[] row) {
        return new Cohort(
                (String) row[0],
                (LocalDate) row[1],
                (String) row[2],
                (String) row[3],
                new AgeBand((Integer) row[4], (Integer) row[5]),
                ((Number) row[6]).longValue(),
                ((Number) row[7]).longValue());
    }
}
