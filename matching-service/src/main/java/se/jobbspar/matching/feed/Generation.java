package se.jobbspar.matching.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.jobbspar.matching.index.FedIndex;

/** One build of an index in its own directory, with what its commit says about itself. */
final class Generation<I extends FedIndex> {
    static final String FINGERPRINT = "fingerprint";
    static final String COMPLETE = "complete";
    private static final String REASON = "rebuild";

    private final Path directory;
    private final String fingerprint;
    private final I index;
    private final Optional<RebuildReason> reason;
    private Position position;
    private boolean complete;

    private Generation(Path directory, FeedDesign<I> design, Optional<RebuildReason> begunFor, Position from)
            throws IOException {
        this.directory = directory;
        this.fingerprint = design.fingerprint();
        this.index = design.open(directory);
        Map<String, String> data = index.userData();
        this.reason = Optional.ofNullable(data.get(REASON))
                .map(RebuildReason::valueOf)
                .or(() -> begunFor);
        this.position = data.isEmpty() ? from : Position.of(data);
        this.complete = Boolean.parseBoolean(data.get(COMPLETE));
    }

    static <I extends FedIndex> Generation<I> open(Path directory, FeedDesign<I> design) throws IOException {
        return new Generation<>(directory, design, Optional.empty(), Position.NOWHERE);
    }

    static <I extends FedIndex> Generation<I> begin(
            Path directory, FeedDesign<I> design, Optional<RebuildReason> reason, Position from) throws IOException {
        return new Generation<>(directory, design, reason, from);
    }

    Path directory() {
        return directory;
    }

    I index() {
        return index;
    }

    /** Why it was begun beside an older one, if it was. */
    Optional<RebuildReason> reason() {
        return reason;
    }

    Position position() {
        return position;
    }

    /** Whether it has once caught up with its topics. */
    boolean complete() {
        return complete;
    }

    void completed() {
        complete = true;
    }

    /** Makes index and position durable as one. */
    void commit(Position reached) throws IOException {
        Map<String, String> data = new HashMap<>(reached.userData());
        data.put(FINGERPRINT, fingerprint);
        data.put(COMPLETE, Boolean.toString(complete));
        reason.ifPresent(r -> data.put(REASON, r.name()));
        index.commit(data);
        position = reached;
    }
}
