package se.jobbspar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be measured.
 *
 * @param root the project's folder
 * @param taxonomies the imported ones; if there is no such folder, the taxonomy that comes with the project
 * @param openSearch the peer's class path
 */
record Order(Path root, Path taxonomies, String openSearch, Size size) {
    /** Words: project's folder, folder of taxonomies, file with the peer's class path, and {@code --size} with one. */
    static Order of(String[] words) throws IOException {
        Optional<Size> size = size(List.of(words).subList(3, words.length));
        if (size.isEmpty()) {
            System.err.println("Usage: ./jobbspar bench [--size " + Size.words() + "]");
            System.exit(2);
        }
        return new Order(
                Path.of(words[0]),
                Path.of(words[1]),
                Files.readString(Path.of(words[2])).strip(),
                size.orElseThrow());
    }

    private static Optional<Size> size(List<String> words) {
        if (words.isEmpty()) {
            return Optional.of(Size.HUNDRED_THOUSAND);
        }
        return words.size() == 2 && words.getFirst().equals("--size") ? Size.of(words.getLast()) : Optional.empty();
    }

    Path target() {
        return root.resolve("deploy/bench/target/bench");
    }
}
