package se.jobbspar.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import se.jobbspar.local.settings.Settings;

/** Secrets made once for an installation and kept in its home, readable by their owner only. */
final class Secrets {
    private static final int BYTES = 24;

    private final Path folder;

    Secrets(Settings settings) {
        this.folder = settings.home().resolve("secrets");
    }

    /** The secret of the name, made at the first question; parts that start side by side may ask at the same time. */
    String of(String name) {
        Path file = folder.resolve(name);
        try {
            synchronized (Secrets.class) {
                if (!Files.exists(file)) {
                    make(file);
                }
                return Files.readString(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep secrets in " + folder, e);
        }
    }

    private void make(Path file) throws IOException {
        Files.createDirectories(folder);
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(random));
    }
}
