package se.jobbspar.vacancy.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.Import;
import se.jobbspar.intake.ImportResult;
import se.jobbspar.intake.Imports;
import se.jobbspar.intake.OncePerFile;
import se.jobbspar.intake.RowReader;
import se.jobbspar.intake.Store;
import se.jobbspar.vacancy.opening.Ad;
import se.jobbspar.vacancy.opening.VacancyBatches;

/** Imports a file of ads. */
@ApplicationScoped
public class AdImport {
    private static final OncePerFile<Ad> ONCE = OncePerFile.<Ad>per(
                    Ad::id, "id", Wording.of("the same ad", "samma annons"))
            .newest(Ad::age);

    private final Imports imports;
    private final AdReading reading;
    private final AdProposals proposals;
    private final VacancyBatches vacancies;
    private final IntakeConfig config;

    AdImport(Imports imports, AdReading reading, AdProposals proposals, VacancyBatches vacancies, IntakeConfig config) {
        this.imports = imports;
        this.reading = reading;
        this.proposals = proposals;
        this.vacancies = vacancies;
        this.config = config;
    }

    /**
     * @param source name of the feed; empty = as the format has it
     * @param openUntil keeps ads open at least until this day; empty = as the installation is configured
     * @see Imports#run what it refuses
     */
    ImportResult run(
            InputStream file, AdFormat format, Optional<String> source, Optional<LocalDate> openUntil, boolean dryRun)
            throws IOException {
        FeedTerms feed = new FeedTerms(source.orElse(format.source()), openUntil.or(config::openUntil));
        Import<SentAd, Ad> ads =
                of(reading, feed, format.rows(), (batch, dry) -> vacancies.take(proposals.read(batch), dry));
        return imports.run(ads, file, dryRun);
    }

    /** How ads of a feed become vacancies, whichever way they come. */
    static <R extends SentAd> Import<R, Ad> of(AdReading reading, FeedTerms feed, RowReader<R> rows, Store<Ad> store) {
        return new Import<>(
                "ads",
                rows,
                (ad, notes) -> reading.read(ad, feed, notes).map(read -> AdNumbers.leftOut(read, notes)),
                ONCE,
                store);
    }
}
