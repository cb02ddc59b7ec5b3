package se.jobbspar.participant.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.CsvRows;
import se.jobbspar.intake.EitherRows;
import se.jobbspar.intake.Import;
import se.jobbspar.intake.ImportResult;
import se.jobbspar.intake.Imports;
import se.jobbspar.intake.JsonLines;
import se.jobbspar.intake.OncePerFile;
import se.jobbspar.participant.profile.Arrival;
import se.jobbspar.participant.profile.Arrivals;
import se.jobbspar.participant.profile.Sender;
import se.jobbspar.participant.profile.Taken;

/** Imports a file of people with their profiles. */
@ApplicationScoped
public class ParticipantImport {
    private static final EitherRows<SentRow> ROWS = new EitherRows<>(
            new JsonLines<>(ParticipantRow.class).as(row -> row),
            new CsvRows<>(Columns.NEEDED, Columns.ALSO_CALLED, ParticipantCells.class).as(cells -> cells));
    private static final OncePerFile<Arrival> ONCE =
            OncePerFile.per(Arrival::key, "reference", Wording.of("the same reference", "samma referens"));

    /** One a workplace is told; of two that wait for each other the later one. */
    private final Map<Workplace, ImportProgress> running = new ConcurrentHashMap<>();

    private final Imports imports;
    private final ParticipantReading reading;
    private final Arrivals arrivals;

    ParticipantImport(Imports imports, ParticipantReading reading, Arrivals arrivals) {
        this.imports = imports;
        this.reading = reading;
        this.arrivals = arrivals;
    }

    /**
     * Takes NDJSON, a JSON array and CSV, told apart by how the file begins.
     *
     * @see Imports#run what it refuses
     */
    public ParticipantImportResult run(InputStream file, Sender sender, boolean dryRun) throws IOException {
        Workplace own = sender.own();
        List<Taken> taken = new ArrayList<>();
        Import<SentRow, Arrival> people = new Import<>(
                "participants", ROWS, (row, notes) -> reading.read(row, own, notes), ONCE, (batch, tried) -> {
                    taken.add(arrivals.take(batch, sender, tried));
                    return taken.getLast().changes();
                });
        running.put(own, new ImportProgress(true, 0, 0));
        try {
            ImportResult result = imports.run(
                    people, file, dryRun, (done, of) -> running.put(own, new ImportProgress(true, of, done)));
            return ParticipantImportResult.of(result, taken);
        } finally {
            running.remove(own);
        }
    }

    /** How far the import is that this process takes for a workplace. */
    public ImportProgress progress(Workplace own) {
        return running.getOrDefault(own, ImportProgress.NONE);
    }
}
