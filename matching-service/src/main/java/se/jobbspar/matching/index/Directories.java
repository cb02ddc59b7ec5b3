package se.jobbspar.matching.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of indexes, which are thrown away once another has taken their place. */
public final class Directories {
    private Directories() {}

    /** The folders in {@code home}, by name. */
    public static List<Path> in(Path home) throws IOException {
        try (Stream<Path> found = Files.list(home)) {
            return found.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** Deletes every folder in {@code home} but this one. */
    public static void keepOnly(Path home, Path directory) throws IOException {
        for (Path other : in(home)) {
            if (!other.equals(directory)) {
                delete(other);
            }
        }
    }

    public static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
