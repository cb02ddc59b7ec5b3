package se.jobbspar.schedules.world;

/** Somebody who does one thing at a time, and for how long nobody knows. */
@FunctionalInterface
public interface Actor {
    /** Does what is next. */
    void step();
}
