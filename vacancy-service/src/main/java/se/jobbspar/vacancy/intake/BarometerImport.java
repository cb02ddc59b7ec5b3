package se.jobbspar.vacancy.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Comparator;
import java.util.List;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.CsvRows;
import se.jobbspar.intake.FileFormat;
import se.jobbspar.intake.Import;
import se.jobbspar.intake.ImportResult;
import se.jobbspar.intake.Imports;
import se.jobbspar.intake.JsonRows;
import se.jobbspar.intake.Once;
import se.jobbspar.intake.RowReader;
import se.jobbspar.vacancy.shortage.Judgement;
import se.jobbspar.vacancy.shortage.ShortageOccupations;

/** Imports a round of the barometer. */
@ApplicationScoped
public class BarometerImport {
    private static final JsonRows<BarometerRow> JSON = JsonRows.array(BarometerRow.class);
    private static final CsvRows<BarometerRow> CSV = new CsvRows<>(
            List.of("yb_yrke", "lan", "ssyk_codes", "rekryteringssituation", "prognos", "omgang"), BarometerRow.class);
    private static final Once<Judgement> ONCE = Once.<Judgement>per(
                    Judgement::subject,
                    "yb_yrke",
                    Wording.of("the same occupation, region and round", "samma yrke, län och omgång"))
            .newest(Comparator.comparing(Judgement::round));

    private final Imports imports;
    private final ShortageOccupations occupations;

    BarometerImport(Imports imports, ShortageOccupations occupations) {
        this.imports = imports;
        this.occupations = occupations;
    }

    /**
     * Takes both formats, told apart by how the file begins.
     *
     * @see Imports#run what it refuses
     */
    public ImportResult run(InputStream file, boolean dryRun) throws IOException {
        PushbackInputStream content = new PushbackInputStream(file, 1);
        FileFormat format = FileFormat.of(content);
        RowReader<BarometerRow> rows =
                switch (format) {
                    case JSON -> JSON;
                    case CSV -> CSV;
                };
        BarometerReading reading = new BarometerReading(format);
        return imports.run(
                new Import<>("the barometer", rows, reading::read, ONCE, occupations::take), content, dryRun);
    }
}
