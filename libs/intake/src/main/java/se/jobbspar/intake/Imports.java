package se.jobbspar.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import se.jobbspar.rest.ProblemException;

/** Runs imports: all of a file is read before any of it is stored, then stored batch by batch (ADR 0006). */
@ApplicationScoped
public class Imports {
    private static final Logger LOG = Logger.getLogger(Imports.class);

    private final ImportConfig config;
    private final ImportTurn turn;

    public Imports(ImportConfig config) {
        this.config = config;
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
            Tally tally = new Tally(rows.size());
            List<T> taken = read(rows, what, tally);
            progress.at(0, taken.size());
            for (int from = 0; from < taken.size(); from += config.batch()) {
                List<T> batch = taken.subList(from, Math.min(from + config.batch(), taken.size()));
                tally.count(what.store().take(batch, dryRun));
                progress.at(from + batch.size(), taken.size());
            }
            return logged(what.name(), dryRun, tally.result());
        });
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
                "Import of %s%s: %d received, %d created, %d updated, %d unchanged, %d rejected",
                name,
                dryRun ? " (dry run)" : "",
                result.received(),
                result.created(),
                result.updated(),
                result.unchanged(),
                result.rejected());
        return result;
    }
}
