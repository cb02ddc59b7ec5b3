package se.jobbspar.taxonomy.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import se.jobbspar.taxonomy.BundleFormat;

/** The files of one bundle directory. */
record BundleFiles(Path directory) {

    /** Forced to the disk, since the pointer that makes them count is written right after. */
    void write(String file, byte[] bytes) throws IOException {
        Files.write(
                directory.resolve(file),
                bytes,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
    }

    void writeTable(String table, byte[] text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text);
        }
        write(table + ".gz", out.toByteArray());
    }

    /** Whether the manifest and every table are there and the tables hold what their hashes say. */
    boolean areIntact(List<Manifest.Table> tables) {
        return Files.isRegularFile(directory.resolve(BundleFormat.MANIFEST))
                && tables.stream().allMatch(this::isIntact);
    }

    private boolean isIntact(Manifest.Table table) {
        try (InputStream in = new GZIPInputStream(
                new ByteArrayInputStream(Files.readAllBytes(directory.resolve(table.name() + ".gz"))))) {
            return Sha256.of(in.readAllBytes()).equals(table.sha256());
        } catch (IOException damaged) {
            return false;
        }
    }

    void delete() throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
