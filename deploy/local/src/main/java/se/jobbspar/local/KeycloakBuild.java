package se.jobbspar.local;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Keycloak generates from its configuration at the first start after it was unpacked, which takes as long as all else that
 * it does then. The same in every home; Keycloak itself generates it anew when it does not fit.
 */
final class KeycloakBuild {
    private static final String GENERATED = "lib/quarkus";

    private final Path kept;

    /** @param kept a folder that need not be there, below one that is */
    KeycloakBuild(Path kept) {
        this.kept = kept;
    }

    /** Gives what is kept to a Keycloak that was never started. */
    void giveTo(Path keycloak) throws IOException {
        if (Files.isDirectory(kept)) {
            copy(kept, keycloak.resolve(GENERATED));
        }
    }

    /** Keeps what a Keycloak has started with, unless some is kept. */
    void keepOf(Path keycloak) throws IOException {
        if (Files.isDirectory(kept)) {
            return;
        }
        Path unfinished = Files.createTempDirectory(kept.getParent(), "generated");
        copy(keycloak.resolve(GENERATED), unfinished);
        try {
            Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            delete(unfinished);
            // Another suite was faster, for which there is no exception of its own.
            if (!Files.isDirectory(kept)) {
                throw e;
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path folder) throws IOException {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
