package se.jobbspar.rest;

/** A body that says which version of the aggregate it shows. */
public interface Versioned {
    long version();
}
