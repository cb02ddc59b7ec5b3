package se.jobbspar.matching.feed.generation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.jobbspar.matching.index.FedIndex;

/** One build of an index in its own directory, with what its commit says about itself. */
public final class Generation<I extends FedIndex> {
    static final String FINGERPRINT = "fingerprint";

    private final Path directory;
    private final String fingerprint;
    private final I index;
    private Stage stage;
    private Position position;

    private Generation(Path directory, IndexDesign<I> design, Stage begunAs, Position from) throws IOException {
        this.directory = directory;
        this.fingerprint = design.fingerprint();
        this.index = openSound(directory, design);
        Map<String, String> data = index.userData();
        this.stage = data.isEmpty() ? begunAs : Stage.of(data);
        this.position = data.isEmpty() ? from : Position.of(data);
    }

    /** A damaged index would answer wrongly rather than not at all. */
    private static <I extends FedIndex> I openSound(Path directory, IndexDesign<I> design) throws IOException {
        I index = design.open(directory);
        try {
            index.requireSound();
            return index;
        } catch (IOException e) {
            index.close();
            throw e;
        }
    }

    static <I extends FedIndex> Generation<I> open(Path directory, IndexDesign<I> design) throws IOException {
        return begin(directory, design, Optional.empty(), Position.NOWHERE);
    }

    static <I extends FedIndex> Generation<I> begin(
            Path directory, IndexDesign<I> design, Optional<RebuildReason> reason, Position from) throws IOException {
        return new Generation<>(directory, design, new Stage.Filling(reason), from);
    }

    Path directory() {
        return directory;
    }

    public I index() {
        return index;
    }

    public Stage stage() {
        return stage;
    }

    /** It has caught up with its topics. */
    public void complete() {
        stage = new Stage.Complete();
    }

    /** Where it stood at the last commit. */
    public Position position() {
        return position;
    }

    /** Makes index and position durable as one. */
    public void commit(Position reached) throws IOException {
        Map<String, String> data = new HashMap<>(reached.userData());
        data.put(FINGERPRINT, fingerprint);
        data.putAll(stage.userData());
        index.commit(data);
        position = reached;
    }
}
