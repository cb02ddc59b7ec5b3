package se.jobbspar.intake;

import java.util.List;

/** Stores a batch, in one transaction. */
@FunctionalInterface
public interface Store<T> {
    /**
     * @param batch each key once
     * @param dryRun does everything and takes it back, so that its answer is the real one
     * @return what each changed, in their order
     */
    List<Change> take(List<T> batch, boolean dryRun);
}
