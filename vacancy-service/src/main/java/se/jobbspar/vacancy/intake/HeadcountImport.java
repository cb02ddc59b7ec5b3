package se.jobbspar.vacancy.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.Import;
import se.jobbspar.intake.ImportResult;
import se.jobbspar.intake.Imports;
import se.jobbspar.intake.OncePerFile;
import se.jobbspar.intake.SheetRows;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vacancy.headcount.Counted;
import se.jobbspar.vacancy.headcount.HeadcountBatches;
import se.jobbspar.vacancy.headcount.Headcounts;

/** Imports how many a municipality employs. */
@ApplicationScoped
public class HeadcountImport {
    private static final SheetRows<HeadcountRow> ROWS = new SheetRows<>(
            List.of("enhet", "alder", "antal"),
            Map.ofEntries(
                    // In whatever letters, since they are left aside knowingly.
                    Map.entry("yrke", "yrke"),
                    Map.entry("yrkesbenämning", "yrkesbenämning"),
                    Map.entry("ssyk_text", "ssyk_text"),
                    Map.entry("ssyk", "ssyk"),
                    Map.entry("ssyk-kod", "ssyk"),
                    Map.entry("ssyk4", "ssyk"),
                    Map.entry("occupation", "ssyk"),
                    Map.entry("ssyk96", "ssyk96"),
                    Map.entry("ssyk 96", "ssyk96"),
                    Map.entry("ssyk-96", "ssyk96"),
                    Map.entry("arbetsplats", "enhet"),
                    Map.entry("avdelning", "enhet"),
                    Map.entry("unit", "enhet"),
                    Map.entry("ålder", "alder"),
                    Map.entry("åldersgrupp", "alder"),
                    Map.entry("åldersintervall", "alder"),
                    Map.entry("age", "alder"),
                    Map.entry("antal anställda", "antal"),
                    Map.entry("anställda", "antal"),
                    Map.entry("headcount", "antal")),
            HeadcountRow.class);
    private static final OncePerFile<Counted> ONCE = OncePerFile.per(
            Counted::group, "ssyk", Wording.of("the same occupation, unit and ages", "samma yrke, enhet och åldrar"));

    private final Imports imports;
    private final HeadcountReading reading;
    private final Headcounts headcounts;
    private final HeadcountBatches batches;

    HeadcountImport(Imports imports, Taxonomy taxonomy, Headcounts headcounts, HeadcountBatches batches) {
        this.imports = imports;
        this.reading = new HeadcountReading(taxonomy);
        this.headcounts = headcounts;
        this.batches = batches;
    }

    /**
     * Takes a file of one municipality's count, or a part of it, in CSV or XLSX, told apart by how the file begins.
     *
     * @param municipality SCB code
     * @see Imports#run what it refuses
     */
    public ImportResult run(String municipality, LocalDate countedOn, InputStream file, boolean dryRun)
            throws IOException {
        return imports.run(
                new Import<>(
                        "a headcount",
                        ROWS,
                        new AgesOnce(reading::read, headcounts.groups(municipality, countedOn)),
                        ONCE,
                        (rows, dry) -> batches.take(municipality, countedOn, rows, dry)),
                file,
                dryRun);
    }
}
