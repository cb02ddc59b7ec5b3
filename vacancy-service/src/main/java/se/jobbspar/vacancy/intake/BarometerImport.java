package se.jobbspar.vacancy.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.CsvRows;
import se.jobbspar.intake.EitherRows;
import se.jobbspar.intake.Import;
import se.jobbspar.intake.ImportResult;
import se.jobbspar.intake.Imports;
import se.jobbspar.intake.JsonRows;
import se.jobbspar.intake.OncePerFile;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vacancy.shortage.Judgement;
import se.jobbspar.vacancy.shortage.ShortageOccupations;
import se.jobbspar.vacancy.shortage.SourceKind;

/** Imports a round of the barometer, or a regional forecast in the same form. */
@ApplicationScoped
public class BarometerImport {
    private static final EitherRows<BarometerRow> ROWS = new EitherRows<>(
            JsonRows.array(BarometerRow.class),
            new CsvRows<>(
                    List.of("yb_yrke", "lan", "ssyk_codes", "rekryteringssituation", "prognos", "omgang"),
                    BarometerRow.class));
    private static final OncePerFile<Judgement> ONCE = OncePerFile.per(
            said -> List.of(said.subject(), said.round()),
            "yb_yrke",
            Wording.of("the same occupation, region and round", "samma yrke, län och omgång"));

    private final Imports imports;
    private final Taxonomy taxonomy;
    private final ShortageOccupations occupations;

    BarometerImport(Imports imports, Taxonomy taxonomy, ShortageOccupations occupations) {
        this.imports = imports;
        this.taxonomy = taxonomy;
        this.occupations = occupations;
    }

    /**
     * Takes both formats, told apart by how the file begins.
     *
     * @see Imports#run what it refuses
     */
    public ImportResult run(SourceKind source, InputStream file, boolean dryRun) throws IOException {
        BarometerReading reading = new BarometerReading(taxonomy, source);
        return imports.run(new Import<>("shortages", ROWS, reading::read, ONCE, occupations::take), file, dryRun);
    }
}
