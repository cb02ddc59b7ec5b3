package se.jobbspar.vacancy.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.vacancy.shortage.Judgement;
import se.jobbspar.vacancy.shortage.ShortageOccupations;

/** Imports a round of the barometer: all of it is read before any is stored, then stored batch by batch (ADR 0006). */
@ApplicationScoped
public class BarometerImport {
    private static final Logger LOG = Logger.getLogger(BarometerImport.class);
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    private final ShortageOccupations occupations;
    private final ImportTurn turn;
    private final IntakeConfig config;

    BarometerImport(ShortageOccupations occupations, ImportTurn turn, IntakeConfig config) {
        this.occupations = occupations;
        this.turn = turn;
        this.config = config;
    }

    /**
     * Takes both formats, told apart by how the file begins.
     *
     * @throws ProblemException 400 for what is neither, 409 while another import runs, 413 for too many rows
     */
    public ImportResult run(InputStream file, boolean dryRun) throws IOException {
        return turn.run(() -> take(file, dryRun));
    }

    private ImportResult take(InputStream file, boolean dryRun) throws IOException {
        PushbackInputStream content = new PushbackInputStream(file, 1);
        boolean json = beginsAsJson(content);
        List<Row<BarometerRow>> rows = json
                ? JsonRows.read(content, null, BarometerRow.class, config.maxRows())
                : BarometerCsv.read(content, config.maxRows());
        Tally tally = new Tally(rows.size());
        List<Judgement> newest = read(rows, new BarometerReading(json ? "ssyk" : BarometerCsv.GROUPS), tally);
        for (List<Judgement> batch : Batches.of(newest, config.batch())) {
            tally.count(occupations.take(batch, dryRun));
        }
        ImportResult result = tally.result();
        ImportLog.log(LOG, "the barometer", dryRun, result);
        return result;
    }

    /** Leaves the stream at its first character that is neither white space nor a byte order mark. */
    private static boolean beginsAsJson(PushbackInputStream content) throws IOException {
        int first = content.read();
        for (int i = 0; i < BYTE_ORDER_MARK.length && first == BYTE_ORDER_MARK[i]; i++) {
            first = content.read();
        }
        while (first >= 0 && first <= ' ') {
            first = content.read();
        }
        if (first >= 0) {
            content.unread(first);
        }
        return first == '[' || first == '{';
    }

    private static List<Judgement> read(List<Row<BarometerRow>> rows, BarometerReading reading, Tally tally) {
        NewestPerSubject newest = new NewestPerSubject(tally);
        for (Row<BarometerRow> row : rows) {
            RowNotes notes = new RowNotes(row.number());
            switch (row) {
                case Row.Broken<BarometerRow> broken -> tally.reject(List.of(broken.note()));
                case Row.Read<BarometerRow> read -> {
                    Optional<Judgement> judgement = reading.read(read.value(), notes);
                    judgement.ifPresentOrElse(j -> newest.add(row.number(), j), () -> tally.reject(notes.errors()));
                }
            }
        }
        return newest.judgements();
    }
}
