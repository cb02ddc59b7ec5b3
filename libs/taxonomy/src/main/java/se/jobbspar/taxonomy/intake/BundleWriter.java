package se.jobbspar.taxonomy.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
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
            boolean complete = Files.isRegularFile(bundle.resolve(BundleFormat.MANIFEST));
            if (!complete) {
                // Not createTempDirectory: it would hide the bundle from services of another user.
                Path temporary = Files.createDirectory(home.resolve(".import-" + UUID.randomUUID()));
                try {
                    fill(temporary, tables, manifest);
                    Files.move(temporary, bundle, StandardCopyOption.ATOMIC_MOVE);
                } finally {
                    delete(temporary);
                }
            }
            point(version);
            return new WrittenBundle(version, bundle, !complete);
        } catch (IOException e) {
            throw new TaxonomyException("the bundle cannot be written to " + home + ": " + e.getMessage(), e);
        }
    }

    private static void fill(Path directory, BundleTables tables, Manifest manifest) throws IOException {
        for (var table : tables.all().entrySet()) {
            Files.write(
                    directory.resolve(table.getKey() + ".gz"),
                    gzip(table.getValue().bytes()));
        }
        Files.write(directory.resolve(BundleFormat.MANIFEST), MAPPER.writeValueAsBytes(manifest));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private void point(String version) throws IOException {
        Path temporary = home.resolve(".current-" + UUID.randomUUID());
        Files.writeString(temporary, version + "\n");
        Files.move(temporary, home.resolve(BundleFormat.CURRENT), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
