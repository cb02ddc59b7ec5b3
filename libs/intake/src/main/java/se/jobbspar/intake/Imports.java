package se.jobbspar.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import se.jobbspar.rest.ProblemException;

/**
 * Runs imports: all of a file is read before any of it is stored, then stored batch by batch, for as long as its sender can wait
 * (ADR 0006).
 */
@ApplicationScoped
public class Imports {
    private static final Logger LOG = Logger.getLogger(Imports.class);

    private final ImportConfig config;
    private final ImportTurn turn;
    private final InstantSource clock;

    public Imports(ImportConfig config, InstantSource clock) {
        this.config = config;
        this.clock = clock;
        this.turn = new ImportTurn(config.patience());
    }

    /**
     * @param dryRun answers the same, but changes nothing
     * @throws ProblemException 400 for what is not this format, 409 while another import runs, 413 for too many rows or bytes
     */
    public <R, T> ImportResult run(Import<R, T> what, InputStream file, boolean dryRun) throws IOException {
        return run(what, file, dryRun, Progress.UNHEARD);
    }

    /** As {@link #run(Import, InputStream, boolean)}, telling after each batch how far it is. */
    public <R, T> ImportResult run(Import<R, T> what, InputStream file, boolean dryRun, Progress progress)
            throws IOException {
        return turn.run(() -> {
            List<Row<R>> rows = what.rows().read(SentFile.open(file, config.maxBytes()), config.maxRows());
            Instant end = clock.instant().plus(config.storing());
            Tally tally = new Tally(rows.size());
            List<T> taken = read(rows, what, tally);
            progress.at(0, taken.size());
            int done = 0;
            while (done < taken.size() && (done == 0 || clock.instant().isBefore(end))) {
                List<T> batch = taken.subList(done, Math.min(done + config.batch(), taken.size()));
                tally.count(what.store().take(batch, dryRun));
                done += batch.size();
                progress.at(done, taken.size());
            }
            tally.leave(taken.size() - done);
            return logged(what.name(), dryRun, tally.result());
        });
    }

    /**
     * Reads and stores rows that somebody else reads bit by bit, no more than one transaction holds. Waits for no other import,
     * since it takes the memory of no file.
     *
     * @return what these did
     */
    public <R, T> ImportResult take(Import<R, T> what, List<Row<R>> rows) {
        Tally tally = new Tally(rows.size());
        List<T> taken = read(rows, what, tally);
        tally.count(what.store().take(taken, false));
        return tally.result();
    }

    private static <R, T> List<T> read(List<Row<R>> rows, Import<R, T> what, Tally tally) {
        TakenRows<T> taken = new TakenRows<>(what.once(), tally);
        for (Row<R> row : rows) {
            switch (row) {
                case Row.Broken<R> broken -> tally.reject(List.of(broken.note()));
                case Row.Read<R> read -> {
                    tally.notice(read.unread());
                    RowNotes notes = new RowNotes(row.number(), read.called());
                    Optional<T> value = what.reading().read(read.value(), notes);
                    if (notes.errors().isEmpty()) {
                        taken.add(value.orElseThrow(), notes);
                    } else {
                        tally.reject(notes.errors());
                    }
                }
            }
        }
        return taken.values();
    }

    /** One line per import, of counts alone: rows may hold people's names and numbers. */
    private static ImportResult logged(String name, boolean dryRun, ImportResult result) {
        LOG.infof(
                "Import of %s%s: %d received, %d created, %d updated, %d unchanged, %d rejected, %d remaining",
                name,
                dryRun ? " (dry run)" : "",
                result.received(),
                result.created(),
                result.updated(),
                result.unchanged(),
                result.rejected(),
                result.remaining());
        return result;
    }
}
