package se.jobbspar.taxonomy.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.jobbspar.taxonomy.BundleFormat;
import se.jobbspar.taxonomy.TaxonomyContent;
import se.jobbspar.taxonomy.TaxonomyException;
import se.jobbspar.taxonomy.intake.Manifest.Source;
import se.jobbspar.taxonomy.intake.Manifest.Table;

/**
 * Writes a bundle so that a reader sees all of it or nothing: into a temporary directory, renamed when complete, and then the
 * pointer file likewise. The directory's name carries the content's hash, so equal content is written once.
 */
final class BundleWriter {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path home;

    BundleWriter(Path home) {
        this.home = home;
    }

    /** @param name what the version begins with, such as {@code esco-1.1.1} */
    WrittenBundle write(String name, TaxonomyContent content, List<Source> sources, ImportReport report) {
        BundleTables tables = new BundleTables(content);
        List<Table> files = new ArrayList<>();
        tables.all().forEach((file, table) -> files.add(new Table(file, table.rows(), Sha256.of(table.bytes()))));
        String hash = Sha256.of(files.toString().getBytes(StandardCharsets.UTF_8));
        String version = name + "-" + hash.substring(0, 12);
        Manifest manifest = new Manifest(version, BundleFormat.VERSION, sources, report.read(), report.made(), files);
        try {
            Files.createDirectories(home);
            Path bundle = home.resolve(version);
            boolean isNew = !new BundleFiles(bundle).areIntact(files);
            if (isNew) {
                replace(bundle, tables, manifest);
            }
            point(version);
            return new WrittenBundle(version, bundle, isNew);
        } catch (IOException e) {
            throw new TaxonomyException("the bundle cannot be written to " + home + ": " + e.getMessage(), e);
        }
    }

    private void replace(Path bundle, BundleTables tables, Manifest manifest) throws IOException {
        // Not createTempDirectory: it would hide the bundle from services of another user.
        BundleFiles temporary = new BundleFiles(Files.createDirectory(home.resolve(".import-" + UUID.randomUUID())));
        try {
            for (Map.Entry<String, TableText> table : tables.all().entrySet()) {
                temporary.writeTable(table.getKey(), table.getValue().bytes());
            }
            temporary.write(BundleFormat.MANIFEST, MAPPER.writeValueAsBytes(manifest));
            new BundleFiles(bundle).delete();
            Files.move(temporary.directory(), bundle, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            temporary.delete();
        }
    }

    private void point(String version) throws IOException {
        Path temporary = home.resolve(".current-" + UUID.randomUUID());
        Files.writeString(temporary, version + "\n");
        Files.move(temporary, home.resolve(BundleFormat.CURRENT), StandardCopyOption.ATOMIC_MOVE);
    }
}
