package se.jobbspar.taxonomy.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.taxonomy.TaxonomyException;
import se.jobbspar.taxonomy.intake.Manifest.Source;

/** The import as a whole: read, put together, write. Nothing is written before everything was read without error. */
public final class TaxonomyImport {

    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+(\\.\\d+)?");

    /** What came of it. */
    public record Result(WrittenBundle bundle, ImportReport report) {}

    private final ImportSources sources;
    private final Consumer<String> progress;

    /** @param progress gets a line per step, for a person who waits */
    public TaxonomyImport(ImportSources sources, Consumer<String> progress) {
        this.sources = sources;
        this.progress = progress;
    }

    /** Writes the bundle under {@code home} and makes it the current one; {@link TaxonomyException} says what is wrong with the input. */
    public Result into(Path home) {
        progress.accept("Reading ESCO from " + sources.escoEnglish() + " and " + sources.escoSwedish());
        EscoDownload esco = new EscoReader(sources.escoEnglish(), sources.escoSwedish()).read();
        progress.accept("Reading JobTech from " + sources.jobTech());
        JobTechExport jobTech = new JobTechReader(sources.jobTech()).read();
        progress.accept("Resolving JobTech to ESCO and ranking related skills");
        Assembly assembly = new Assembly(Taxonomy.starter(), esco, jobTech);
        progress.accept("Writing the bundle to " + home);
        WrittenBundle bundle = new BundleWriter(home).write(name(), assembly.content(), origins(), assembly.report());
        return new Result(bundle, assembly.report());
    }

    /** ESCO's tables do not say their release; the zip's name does. */
    private String name() {
        Matcher version = VERSION.matcher(sources.escoEnglish().getFileName().toString());
        return version.find() ? "esco-" + version.group() : "esco";
    }

    private List<Source> origins() {
        List<Source> origins = new ArrayList<>();
        Stream.of(sources.escoEnglish(), sources.escoSwedish()).forEach(file -> origins.add(origin(file)));
        try (Stream<Path> files = Files.list(sources.jobTech())) {
            files.filter(file -> JobTechReader.FILES.contains(file.getFileName().toString()))
                    .sorted()
                    .forEach(file -> origins.add(origin(file)));
        } catch (IOException e) {
            throw new TaxonomyException(sources.jobTech() + " cannot be read: " + e.getMessage(), e);
        }
        return origins;
    }

    private static Source origin(Path file) {
        return new Source(file.getFileName().toString(), Sha256.of(file));
    }
}
