package se.jobbspar.prove.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.jobbspar.local.door.Answer;

/**
 * One person or vacancy as its writer knows it. What it holds is a text that tells one state from another; empty = it is
 * not there. A write that got no answer may or may not have happened, so that there are two states then.
 */
public final class Known {
    private final String owner;
    private final String mark;
    private String id;
    private String etag;
    private List<Optional<String>> may = List.of(Optional.empty());
    private boolean touched = true;

    /**
     * @param owner who writes it, as the gateway's client takes it
     * @param mark a text of its own by which it is found when the answer with its id got lost
     */
    Known(String owner, String mark) {
        this.owner = owner;
        this.mark = mark;
    }

    public String owner() {
        return owner;
    }

    public String mark() {
        return mark;
    }

    /** Empty while no answer has told it. */
    public synchronized Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** The states in which it may be. */
    public synchronized List<Optional<String>> may() {
        return may;
    }

    /** Whether it is there for certain, so that it can be written. */
    synchronized boolean settled() {
        return id != null && may.size() == 1 && may.getFirst().isPresent();
    }

    /** Whether somebody wrote it since it was last {@link #found}. */
    public synchronized boolean touched() {
        return touched;
    }

    synchronized String etag() {
        return etag;
    }

    synchronized void acknowledged(Optional<String> state, Answer answer) {
        if (answer.body().has("id")) {
            id = answer.body().path("id").asText();
        }
        etag = answer.etag();
        may = List.of(state);
        touched = true;
    }

    /** Both what was and what would be are allowed from now on. */
    synchronized void unanswered(Optional<String> state) {
        List<Optional<String>> both = new ArrayList<>(may);
        both.add(state);
        may = List.copyOf(both);
        touched = true;
    }

    /** What was found when all was quiet; writing goes on from there. */
    public synchronized void found(String id, String etag, Optional<String> state) {
        this.id = id;
        this.etag = etag;
        this.may = List.of(state);
        this.touched = false;
    }

    @Override
    public String toString() {
        return mark + " (" + id + ")";
    }
}
