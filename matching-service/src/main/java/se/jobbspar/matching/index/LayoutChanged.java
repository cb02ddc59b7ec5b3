package se.jobbspar.matching.index;

/** The index on disk was written with another schema, taxonomy or policy: build a new one beside it and switch. */
public final class LayoutChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LayoutChanged(String found, String wanted) {
        super("index layout is " + found + ", this service writes " + wanted);
    }
}
