package se.jobbspar.prove.damage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folders of our topics' partitions in Kafka's that hold something. */
record Partitions(List<Path> folders) {
    /** Folders of a topic that was deleted stay for a minute under longer names, and are nobody's loss. */
    private static final Pattern LIVE = Pattern.compile("jobbspar\\..*-\\d+");

    private static final String LOG = ".log";

    static Partitions of(Path home) throws IOException {
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> all = Files.list(home.resolve("kafka"))) {
            for (Path folder : all.sorted().toList()) {
                if (LIVE.matcher(folder.getFileName().toString()).matches()
                        && !filled(folder, LOG).isEmpty()) {
                    folders.add(folder);
                }
            }
        }
        return new Partitions(folders);
    }

    Path draw(Random random) {
        return Tree.draw(folders, random);
    }

    /** A file of any of them that has something in it and a name that ends so. */
    Path file(Random random, String ending) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            files.addAll(filled(folder, ending));
        }
        return Tree.draw(files, random);
    }

    private static List<Path> filled(Path folder, String ending) throws IOException {
        return Tree.filled(folder).stream()
                .filter(file -> file.toString().endsWith(ending))
                .toList();
    }
}
