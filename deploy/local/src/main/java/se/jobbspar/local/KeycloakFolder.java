package se.jobbspar.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import se.jobbspar.local.door.DemoRealm;
import se.jobbspar.local.settings.LauncherProblem;
import se.jobbspar.local.settings.Settings;

/** The unpacked identity provider inside a suite's home, with the realm it imports. */
final class KeycloakFolder {
    private static final String MARKER = "data/imported-realm";
    private static final String SUFFIX = ".tar.gz";

    private final Settings settings;

    KeycloakFolder(Settings settings) {
        this.settings = settings;
    }

    /**
     * Unpacks the distribution once and puts the realm in its place. Keycloak's database is forgotten when the realm has
     * changed since it was imported, because an existing realm is never imported again, and when the first start was
     * interrupted, because it cannot go on with half a schema.
     *
     * @return the folder with {@code bin/kc.sh}
     */
    Path prepare() {
        try {
            Path archive = archive();
            Path folder = settings.home().resolve("keycloak").resolve(name(archive));
            if (!Files.isDirectory(folder)) {
                unpack(archive, folder);
            }
            placeRealm(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare Keycloak in " + settings.home(), e);
        }
    }

    /** As the folder in the archive is called. */
    private static String name(Path archive) {
        return archive.getFileName().toString().replace("quarkus-dist-", "").replace(SUFFIX, "");
    }

    private static KeycloakBuild build(Path archive) {
        return new KeycloakBuild(archive.resolveSibling(name(archive)));
    }

    private Path archive() throws IOException {
        Path built = settings.root().resolve("deploy/local/target/keycloak");
        if (Files.isDirectory(built)) {
            try (Stream<Path> files = Files.list(built)) {
                return files.filter(file -> file.toString().endsWith(SUFFIX))
                        .max(Comparator.naturalOrder())
                        .orElseThrow(() -> new LauncherProblem("There is no Keycloak in " + built + ": mvn package"));
            }
        }
        throw new LauncherProblem("There is no Keycloak in " + built + ": build with ./jobbspar up, or mvn package.");
    }

    /** The folder appears under its own name only when complete, so an interrupted unpacking is not mistaken for one. */
    private void unpack(Path archive, Path folder) throws IOException {
        Path unfinished = Files.createTempDirectory(Files.createDirectories(folder.getParent()), "unpacking");
        try {
            int code = new ProcessBuilder(List.of("tar", "xzf", archive.toString(), "-C", unfinished.toString()))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new LauncherProblem("tar cannot unpack " + archive + " (exit code " + code + ").");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherProblem("Interrupted while unpacking " + archive, e);
        }
        build(archive).giveTo(unfinished.resolve(folder.getFileName()));
        Files.move(unfinished.resolve(folder.getFileName()), folder);
        Files.delete(unfinished);
    }

    /** Says that Keycloak has answered: the realm was imported to the end, and what it has generated can be used again. */
    void answered(Path folder) {
        try {
            build(archive()).keepOf(folder);
            Files.writeString(folder.resolve(MARKER), digest(realm()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write into " + folder, e);
        }
    }

    private static void placeRealm(Path folder) throws IOException {
        byte[] realm = realm();
        Path marker = folder.resolve(MARKER);
        if (!Files.exists(marker) || !Files.readString(marker).equals(digest(realm))) {
            forget(folder.resolve("data/h2"));
        }
        Files.write(Files.createDirectories(folder.resolve("data/import")).resolve("jobbspar-realm.json"), realm);
    }

    private static void forget(Path database) throws IOException {
        if (Files.isDirectory(database)) {
            try (Stream<Path> files = Files.walk(database)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static byte[] realm() throws IOException {
        try (InputStream realm = KeycloakFolder.class.getResourceAsStream(DemoRealm.FILE)) {
            return realm.readAllBytes();
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
