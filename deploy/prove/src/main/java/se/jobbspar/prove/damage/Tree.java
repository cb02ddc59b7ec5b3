package se.jobbspar.prove.damage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A folder with all that is in it. */
final class Tree {
    private Tree() {}

    /** Folders before what is in them. */
    static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path file :
                    all(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path file : all(from)) {
            Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
    }

    /** The files that have something in them. */
    static List<Path> filled(Path folder) throws IOException {
        List<Path> filled = new ArrayList<>();
        for (Path file : all(folder)) {
            if (Files.isRegularFile(file) && Files.size(file) > 0) {
                filled.add(file);
            }
        }
        return filled;
    }

    static Path draw(Path folder, Random random) throws IOException {
        return draw(filled(folder), random);
    }

    static Path draw(List<Path> files, Random random) {
        return files.get(random.nextInt(files.size()));
    }
}
