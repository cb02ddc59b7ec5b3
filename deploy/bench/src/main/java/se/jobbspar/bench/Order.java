package se.jobbspar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * What is to be measured.
 *
 * @param root the project's folder
 * @param taxonomies the imported ones; if there is no such folder, the taxonomy that comes with the project
 * @param openSearch the peer's class path
 * @param size a key of {@link #SIZES}
 */
record Order(Path root, Path taxonomies, String openSearch, String size) {
    private static final Map<String, Integer> SIZES =
            Map.of("1k", 1_000, "10k", 10_000, "100k", 100_000, "1m", 1_000_000);

    /** Words: project's folder, folder of taxonomies, file with the peer's class path, and {@code --size} with one. */
    static Order of(String[] words) throws IOException {
        String size = words.length == 5 && words[3].equals("--size") ? words[4] : words.length == 3 ? "100k" : "";
        if (!SIZES.containsKey(size)) {
            System.err.println("Usage: ./jobbspar bench [--size 1k|10k|100k|1m]");
            System.exit(2);
        }
        return new Order(
                Path.of(words[0]),
                Path.of(words[1]),
                Files.readString(Path.of(words[2])).strip(),
                size);
    }

    int people() {
        return SIZES.get(size);
    }

    /** How long a run may take: far more than on two idle cores. */
    Duration longest() {
        return Duration.ofMinutes(people() > SIZES.get("100k") ? 120 : 30);
    }

    Path target() {
        return root.resolve("deploy/bench/target/bench");
    }
}
