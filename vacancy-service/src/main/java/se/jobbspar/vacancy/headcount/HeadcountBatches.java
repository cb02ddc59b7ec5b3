package se.jobbspar.vacancy.headcount;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.jobbspar.intake.Change;
import se.jobbspar.outbox.BulkTurn;

/** What imports of headcounts write, batch by batch. */
@ApplicationScoped
public class HeadcountBatches implements PanacheRepositoryBase<CountedRow, UUID> {
    private final BulkTurn turn;
    private final TransactionSynchronizationRegistry transaction;

    HeadcountBatches(BulkTurn turn, TransactionSynchronizationRegistry transaction) {
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
}
