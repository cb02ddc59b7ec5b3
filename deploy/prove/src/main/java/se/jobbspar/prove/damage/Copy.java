package se.jobbspar.prove.damage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Kafka's and the index's folders as they were at one moment. */
record Copy(Path home) {
    private static final String COPIES = "older";

    /** Takes the place of the one before. */
    static Copy take(Path home) throws IOException {
        Copy copy = new Copy(home);
        Tree.delete(home.resolve(COPIES));
        Files.createDirectories(home.resolve(COPIES));
        Tree.copy(home.resolve("kafka"), copy.of("kafka"));
        Tree.copy(home.resolve("index"), copy.of("index"));
        return copy;
    }

    void putBack(String folder) throws IOException {
        Tree.delete(home.resolve(folder));
        Tree.copy(of(folder), home.resolve(folder));
    }

    private Path of(String folder) {
        return home.resolve(COPIES).resolve(folder);
    }
}
