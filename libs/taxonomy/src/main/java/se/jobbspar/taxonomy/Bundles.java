package se.jobbspar.taxonomy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Where bundles are: the starter in the jar, imported ones as directories under a home with a pointer to the current one. */
final class Bundles {

    private static final String STARTER = "starter/";

    private Bundles() {}

    static Taxonomy starter() {
        MessageDigest digest = sha256();
        for (String file : BundleFormat.FILES) {
            digest.update(starterBytes(file));
        }
        String version = "starter-" + HexFormat.of().formatHex(digest.digest(), 0, 6);
        return new Taxonomy(version, new BundleReader(Bundles::starterStream).read());
    }

    static Taxonomy open(Path directory) {
        String version = directory.toAbsolutePath().normalize().getFileName().toString();
        if (!Files.isRegularFile(directory.resolve(BundleFormat.MANIFEST))) {
            throw new TaxonomyException(directory + " is no taxonomy bundle: " + BundleFormat.MANIFEST + " is missing");
        }
        return new Taxonomy(version, new BundleReader(file -> gzip(directory.resolve(file + ".gz"))).read());
    }

    static Optional<Path> current(Path home) {
        Path pointer = home.resolve(BundleFormat.CURRENT);
        if (!Files.exists(pointer)) {
            return Optional.empty();
        }
        try {
            String name = Files.readString(pointer, StandardCharsets.UTF_8).strip();
            Path bundle = home.resolve(name);
            if (name.isEmpty() || !bundle.normalize().startsWith(home.normalize()) || !Files.isDirectory(bundle)) {
                throw new TaxonomyException(pointer + " names \"" + name + "\", which is no bundle in " + home);
            }
            return Optional.of(bundle);
        } catch (IOException e) {
            throw new UncheckedIOException(pointer + " cannot be read", e);
        }
    }

    private static byte[] starterBytes(String file) {
        try (InputStream in = starterStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " of the starter taxonomy cannot be read", e);
        }
    }

    private static InputStream starterStream(String file) {
        InputStream in = Bundles.class.getResourceAsStream(STARTER + file);
        if (in == null) {
            throw new TaxonomyException(file + " of the starter taxonomy is not on the class path");
        }
        return in;
    }

    private static InputStream gzip(Path file) {
        try {
            return new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)), 1 << 16);
        } catch (IOException e) {
            throw new TaxonomyException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
