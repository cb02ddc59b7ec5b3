package se.jobbspar.matching.feed.generation;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.jboss.logging.Logger;
import se.jobbspar.matching.index.Directories;
import se.jobbspar.matching.index.FedIndex;

/** The directories of one feed's index, numbered as they were begun; what each is worth stands in its own commit. */
final class Generations<I extends FedIndex> {
    private static final Logger LOG = Logger.getLogger(Generations.class);
    private static final String PREFIX = "generation-";

    private final Path home;
    private final IndexDesign<I> design;

    Generations(Path home, IndexDesign<I> design) {
        this.home = home.resolve(design.name());
        this.design = design;
    }

    /**
     * The newest one that once caught up with today's layout, else the newest that was on its way, else a new one. What is
     * damaged is passed over, since the topics hold it all; one that another process writes is not.
     */
    Generation<I> openBest() throws IOException {
        Files.createDirectories(home);
        Optional<RebuildReason> why = Optional.empty();
        for (Path directory : bestFirst()) {
            try {
                return Generation.open(directory, design);
            } catch (CorruptIndexException
                    | IndexFormatTooOldException
                    | IndexFormatTooNewException
                    | NoSuchFileException
                    | FileNotFoundException
                    | EOFException e) {
                LOG.warnf("Feed %s passes over a damaged index: %s", design.name(), e);
                why = Optional.of(RebuildReason.INDEX_DAMAGED);
            }
        }
        return begin(why, inherited());
    }

    /** What a new index must know of those it replaces: the topics they followed, and since when erasures were missed. */
    private Position inherited() throws IOException {
        return Directories.in(home).stream()
                .map(d -> Position.of(design.committed(d)))
                .filter(p -> p.asOf() != null)
                .min(Comparator.comparing(Position::asOf))
                .map(Position::unread)
                .orElse(Position.NOWHERE);
    }

    private List<Path> bestFirst() throws IOException {
        return Directories.in(home).stream()
                .filter(d -> design.fingerprint().equals(design.committed(d).get(Generation.FINGERPRINT)))
                .sorted(Comparator.comparing(this::isComplete)
                        .thenComparing(Generations::number)
                        .reversed())
                .toList();
    }

    private boolean isComplete(Path directory) {
        return Stage.of(design.committed(directory)) instanceof Stage.Complete;
    }

    /** Begins a new, empty one beside those that are there. */
    Generation<I> begin(Optional<RebuildReason> reason) throws IOException {
        return begin(reason, Position.NOWHERE);
    }

    private Generation<I> begin(Optional<RebuildReason> reason, Position from) throws IOException {
        int next = Directories.in(home).stream()
                        .mapToInt(Generations::number)
                        .max()
                        .orElse(0)
                + 1;
        Path directory = home.resolve("%s%06d".formatted(PREFIX, next));
        Files.createDirectories(directory);
        return Generation.begin(directory, design, reason, from);
    }

    /** Deletes all but this one. */
    void keepOnly(Path directory) throws IOException {
        Directories.keepOnly(home, directory);
    }

    private static int number(Path directory) {
        return Integer.parseInt(directory.getFileName().toString().substring(PREFIX.length()));
    }
}
