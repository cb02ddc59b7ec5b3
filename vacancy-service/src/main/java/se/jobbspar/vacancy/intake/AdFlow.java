package se.jobbspar.vacancy.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.jobbspar.intake.Import;
import se.jobbspar.intake.ImportResult;
import se.jobbspar.intake.Imports;
import se.jobbspar.intake.JsonBatches;
import se.jobbspar.intake.JsonRows;
import se.jobbspar.intake.Row;
import se.jobbspar.intake.Store;
import se.jobbspar.vacancy.opening.Ad;

/** Takes a feed of ads as it flows, in the memory of one batch, by the same rules as a file. */
@ApplicationScoped
public class AdFlow {
    private static final int BATCH = 100;

    private final Imports imports;
    private final AdReading reading;
    private final AdProposals proposals;
    private final IntakeConfig config;

    AdFlow(Imports imports, AdReading reading, AdProposals proposals, IntakeConfig config) {
        this.imports = imports;
        this.reading = reading;
        this.proposals = proposals;
        this.config = config;
    }

    /**
     * @param feed a JSON array, or one object a line, in the terms of JobSearch; is closed
     * @param source name of the feed
     * @param named hears the id of every row, taken or not; empty of one that names none
     * @param told hears what each batch did, once it is stored
     * @throws IOException where the feed breaks off or is no JSON; what came before is stored
     */
    public void take(
            InputStream feed,
            String source,
            Consumer<Optional<String>> named,
            Store<Ad> store,
            Consumer<ImportResult> told)
            throws IOException {
        Import<AdRow, Ad> ads = AdImport.of(
                reading,
                new FeedTerms(source, config.openUntil()),
                JsonRows.in("hits", AdRow.class),
                (batch, dry) -> store.take(proposals.read(batch), dry));
        try (JsonBatches<AdRow> batches = JsonBatches.open(feed, AdRow.class, BATCH)) {
            for (List<Row<AdRow>> rows = batches.next(); !rows.isEmpty(); rows = batches.next()) {
                rows.forEach(row -> named.accept(id(row)));
                told.accept(imports.take(ads, rows));
            }
        }
    }

    private static Optional<String> id(Row<AdRow> row) {
        return switch (row) {
            case Row.Read<AdRow> read -> AdReading.id(read.value().id());
            case Row.Broken<AdRow> broken -> Optional.empty();
        };
    }
}
