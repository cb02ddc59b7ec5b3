package se.jobbspar.matching.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import se.jobbspar.matching.index.FedIndex;

/** The directories of one feed's index, numbered as they were begun; what each is worth stands in its own commit. */
final class Generations<I extends FedIndex> {
    private static final String PREFIX = "generation-";
    private final Path home;
    private final FeedDesign<I> design;

    Generations(Path home, FeedDesign<I> design) {
        this.home = home.resolve(design.name());
        this.design = design;
    }

    /** The newest one that once caught up with today's layout, else the newest that was on its way, else a new one. */
    Generation<I> openBest() throws IOException {
        Files.createDirectories(home);
        Optional<Path> best = Directories.in(home).stream()
                .filter(d -> design.fingerprint().equals(userData(d).get(Generation.FINGERPRINT)))
                .max(Comparator.comparing(d -> Boolean.parseBoolean(userData(d).get(Generation.COMPLETE))));
        return best.isPresent() ? Generation.open(best.get(), design) : begin(Optional.empty());
    }

    /** Begins a new, empty one beside those that are there. */
    Generation<I> begin(Optional<RebuildReason> reason) throws IOException {
        int next = Directories.in(home).stream()
                        .mapToInt(Generations::number)
                        .max()
                        .orElse(0)
                + 1;
        Path directory = home.resolve("%s%06d".formatted(PREFIX, next));
        Files.createDirectories(directory);
        return Generation.begin(directory, design, reason);
    }

    /** Deletes all but this one. */
    void keepOnly(Path directory) throws IOException {
        Directories.keepOnly(home, directory);
    }

    private static int number(Path directory) {
        return Integer.parseInt(directory.getFileName().toString().substring(PREFIX.length()));
    }

    /** Read without opening the index, which may have been written in a layout we no longer know. */
    private static Map<String, String> userData(Path directory) {
        try (FSDirectory files = FSDirectory.open(directory)) {
            return SegmentInfos.readLatestCommit(files).getUserData();
        } catch (IOException | IllegalArgumentException e) {
            // Never committed, damaged, or of a Lucene we cannot read: worth nothing, and rebuilt from the topics.
            return Map.of();
        }
    }
}
