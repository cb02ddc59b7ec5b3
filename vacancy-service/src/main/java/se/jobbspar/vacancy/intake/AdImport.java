package se.jobbspar.vacancy.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.vacancy.opening.Ad;
import se.jobbspar.vacancy.opening.VacancyBatches;

/** Imports a file of ads: all of it is read before any of it is stored, then stored batch by batch (ADR 0006). */
@ApplicationScoped
public class AdImport {
    private static final Logger LOG = Logger.getLogger(AdImport.class);

    private final AdReading reading;
    private final VacancyBatches vacancies;
    private final ImportTurn turn;
    private final IntakeConfig config;

    AdImport(AdReading reading, VacancyBatches vacancies, ImportTurn turn, IntakeConfig config) {
        this.reading = reading;
        this.vacancies = vacancies;
        this.turn = turn;
        this.config = config;
    }

    /**
     * @param openUntil keeps ads open at least until this day; empty = as the installation is configured
     * @throws ProblemException 400 for what is not this format, 409 while another import runs, 413 for too many rows
     */
    public ImportResult run(InputStream file, Optional<LocalDate> openUntil, boolean dryRun) throws IOException {
        return turn.run(() -> take(file, openUntil.or(config::openUntil), dryRun));
    }

    private ImportResult take(InputStream file, Optional<LocalDate> openUntil, boolean dryRun) throws IOException {
        List<Row<AdJson>> rows = JsonRows.read(file, "hits", AdJson.class, config.maxRows());
        Tally tally = new Tally(rows.size());
        List<Ad> ads = read(rows, openUntil, tally);
        for (List<Ad> batch : Batches.of(ads, config.batch())) {
            tally.count(vacancies.take(batch, dryRun));
        }
        ImportResult result = tally.result();
        ImportLog.log(LOG, "ads", dryRun, result);
        return result;
    }

    private List<Ad> read(List<Row<AdJson>> rows, Optional<LocalDate> openUntil, Tally tally) {
        Map<String, Integer> seen = new HashMap<>();
        List<Ad> ads = new ArrayList<>();
        for (Row<AdJson> row : rows) {
            RowNotes notes = new RowNotes(row.number());
            switch (row) {
                case Row.Broken<AdJson> broken -> tally.reject(List.of(broken.note()));
                case Row.Read<AdJson> read -> {
                    Optional<Ad> ad = reading.read(read.value(), openUntil, notes);
                    ad.map(a -> seen.putIfAbsent(a.id(), row.number()))
                            .ifPresent(first -> notes.error("id", "the same ad is in row " + first));
                    if (notes.errors().isEmpty()) {
                        ads.add(ad.orElseThrow());
                        tally.notice(notes.notices());
                    } else {
                        tally.reject(notes.errors());
                    }
                }
            }
        }
        return ads;
    }
}
