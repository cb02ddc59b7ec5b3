package se.jobbspar.matching.feed.generation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import se.jobbspar.matching.index.FedIndex;

/** The generation that is written and the index that answers: the same, unless an older one answers while another is built. */
public final class Switchover<I extends FedIndex> implements AutoCloseable {
    private final Generations<I> generations;
    private final Served<I> served;
    private Generation<I> writing;

    /** Goes on with the best that is on disk; it does not answer before it {@linkplain #takeOver takes over}. */
    public Switchover(Path home, IndexDesign<I> design, Served<I> served) throws IOException {
        this.generations = new Generations<>(home, design);
        this.served = served;
        this.writing = generations.openBest();
    }

    public Generation<I> writing() {
        return writing;
    }

    public Served<I> served() {
        return served;
    }

    /** Begins a new generation; the old one goes on answering, or begins to, if it still may. */
    public void rebuild(RebuildReason reason, boolean oldMayServe) throws IOException {
        I old = writing.index();
        if (!oldMayServe) {
            close();
        } else if (!served.ready() && writing.stage() instanceof Stage.Complete) {
            old.refresh();
            served.switchTo(old);
        } else if (!served.holds(old)) {
            old.close();
        }
        writing = generations.begin(Optional.of(reason));
    }

    /** What is written answers from here on, with all that was written so far. */
    public void takeOver() throws IOException {
        writing.index().refresh();
        writing.complete();
        I before = served.switchTo(writing.index());
        if (before != null && before != writing.index()) {
            before.close();
        }
    }

    /** Makes what is written durable, and drops what it has replaced. */
    public void commit(Position reached) throws IOException {
        writing.commit(reached);
        if (writing.stage() instanceof Stage.Complete) {
            generations.keepOnly(writing.directory());
        }
    }

    @Override
    public void close() throws IOException {
        I answering = served.switchTo(null);
        if (answering != null && answering != writing.index()) {
            answering.close();
        }
        writing.index().close();
    }
}
