package se.jobbspar.vacancy.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.CsvRows;
import se.jobbspar.intake.EitherRows;
import se.jobbspar.intake.Import;
import se.jobbspar.intake.ImportResult;
import se.jobbspar.intake.Imports;
import se.jobbspar.intake.JsonRows;
import se.jobbspar.intake.OncePerFile;
import se.jobbspar.intake.RowReader;
import se.jobbspar.vacancy.training.Keeper;
import se.jobbspar.vacancy.training.Listed;
import se.jobbspar.vacancy.training.TrainingBatches;

/** Imports trainings: our own JSON and CSV, and course feeds. */
@ApplicationScoped
public class TrainingImport {
    private static final RowReader<SentTraining> OWN = new EitherRows<>(
            JsonRows.array(TrainingRow.class).as(row -> row),
            new CsvRows<>(
                            List.of("reference", "name", "provider", "kind"),
                            Map.ofEntries(
                                    Map.entry("referens", "reference"),
                                    Map.entry("id", "reference"),
                                    Map.entry("namn", "name"),
                                    Map.entry("utbildning", "name"),
                                    Map.entry("anordnare", "provider"),
                                    Map.entry("typ", "kind"),
                                    Map.entry("beskrivning", "description"),
                                    Map.entry("ger", "gives"),
                                    Map.entry("kräver", "asks"),
                                    Map.entry("förkunskaper", "asks"),
                                    Map.entry("yrken", "occupations"),
                                    Map.entry("ssyk", "occupations"),
                                    Map.entry("veckor", "weeks"),
                                    Map.entry("takt", "pace"),
                                    Map.entry("studietakt", "pace"),
                                    Map.entry("kommuner", "municipalities"),
                                    Map.entry("kommun", "municipalities"),
                                    Map.entry("distans", "distance"),
                                    Map.entry("starter", "starts"),
                                    Map.entry("start", "starts"),
                                    Map.entry("kostnad", "cost")),
                            TrainingCells.class)
                    .as(cells -> cells));
    private static final RowReader<SentTraining> EMIL =
            JsonRows.in("result", EmilRow.class).as(row -> row);

    private final Imports imports;
    private final TrainingReading reading;
    private final TrainingBatches trainings;

    TrainingImport(Imports imports, TrainingReading reading, TrainingBatches trainings) {
        this.imports = imports;
        this.reading = reading;
        this.trainings = trainings;
    }

    /**
     * Takes our own JSON and CSV, told apart by how the file begins.
     *
     * @see Imports#run what it refuses
     */
    public ImportResult own(InputStream file, Keeper keeper, boolean dryRun) throws IOException {
        return run("trainings", OWN, "reference", file, keeper, dryRun);
    }

    /** Takes a feed of courses in EMIL's terms. */
    public ImportResult emil(InputStream file, Keeper keeper, boolean dryRun) throws IOException {
        return run("courses", EMIL, "id", file, keeper, dryRun);
    }

    private ImportResult run(
            String what,
            RowReader<SentTraining> rows,
            String reference,
            InputStream file,
            Keeper keeper,
            boolean dryRun)
            throws IOException {
        OncePerFile<Listed> once = OncePerFile.per(
                Listed::key,
                reference,
                Wording.of("the same training of the same provider", "samma utbildning av samma anordnare"));
        return imports.run(
                new Import<>(what, rows, reading::read, once, (batch, dry) -> trainings.take(batch, keeper, dry)),
                file,
                dryRun);
    }
}
