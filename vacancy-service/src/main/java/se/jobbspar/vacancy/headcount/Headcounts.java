package se.jobbspar.vacancy.headcount;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.jobbspar.intake.Change;
import se.jobbspar.outbox.BulkTurn;

/** All headcounts. A municipality's newest day is what counts; files of the same day add up to one count. */
@ApplicationScoped
public class Headcounts implements PanacheRepositoryBase<CountedRow, UUID> {
    private static final String NEWEST = """
            from CountedRow c
            where c.municipality in :municipalities
                and c.countedOn = (select max(n.countedOn) from CountedRow n where n.municipality = c.municipality)
            """;

    private final BulkTurn turn;
    private final TransactionSynchronizationRegistry transaction;

    Headcounts(BulkTurn turn, TransactionSynchronizationRegistry transaction) {
        this.turn = turn;
        this.transaction = transaction;
    }

    /**
     * Takes rows of one count, each group once.
     *
     * @param dryRun does everything and takes it back, so that its answer is the real one
     * @return what each row changed, in their order
     */
    @Transactional
    public List<Change> take(String municipality, LocalDate countedOn, List<Counted> rows, boolean dryRun) {
        turn.take();
        Map<Counted.Group, CountedRow> known = known(municipality, countedOn, rows);
        List<Change> changes = new ArrayList<>();
        for (Counted row : rows) {
            CountedRow before = known.get(row.group());
            if (before == null) {
                persist(new CountedRow(municipality, countedOn, row));
                changes.add(Change.CREATED);
            } else {
                changes.add(before.follow(row.people()) ? Change.UPDATED : Change.UNCHANGED);
            }
        }
        flush();
        if (dryRun) {
            transaction.setRollbackOnly();
        }
        return changes;
    }

    private Map<Counted.Group, CountedRow> known(String municipality, LocalDate countedOn, List<Counted> rows) {
        List<String> units =
                rows.stream().map(row -> row.group().unitKey()).distinct().toList();
        return find("municipality = ?1 and countedOn = ?2 and unitKey in ?3", municipality, countedOn, units).stream()
                .collect(Collectors.toMap(CountedRow::group, Function.identity()));
    }

    /**
     * The newest count of each municipality.
     *
     * @param byUnit whether units stay apart; else they are added up
     */
    @Transactional
    public List<Cohort> newest(Collection<String> municipalities, boolean byUnit) {
        // One unit may be spelt in two ways.
        String unit = byUnit ? "min(c.unit)" : "cast(null as string)";
        String group =
                "c.municipality, c.countedOn, c.occupation, " + (byUnit ? "c.unitKey, " : "") + "c.ageFrom, c.ageTo";
        return getEntityManager()
                .createQuery(
                        "select c.municipality, c.countedOn, c.occupation, " + unit + ", c.ageFrom, c.ageTo,"
                                + " coalesce(sum(c.people), 0), sum(case when c.people is null then 1 else 0 end) "
                                + NEWEST + " group by " + group + " order by " + group,
                        Object[].class)
                .setParameter("municipalities", municipalities)
                .getResultStream()
                .map(Headcounts::cohort)
                .toList();
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
