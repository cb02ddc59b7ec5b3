package se.jobbspar.prove.damage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The folders of our topics' partitions in Kafka's. */
record Partitions(List<Path> folders) {
    static Partitions of(Path home) throws IOException {
        try (Stream<Path> all = Files.list(home.resolve("kafka"))) {
            return new Partitions(
                    all.filter(folder -> folder.getFileName().toString().startsWith("jobbspar."))
                            .sorted()
                            .toList());
        }
    }

    Path draw(Random random) {
        return folders.get(random.nextInt(folders.size()));
    }

    /** A file of any of them that has something in it and a name that ends so. */
    Path file(Random random, String ending) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            Tree.all(folder).stream()
                    .filter(file -> file.toString().endsWith(ending))
                    .forEach(files::add);
        }
        return Tree.draw(files, random);
    }
}
