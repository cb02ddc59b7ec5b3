package se.jobbspar.schedules.world;

/** The process ends here and now: an error, so that nothing in it can catch it. */
public final class Died extends Error {
    private static final long serialVersionUID = 1L;

    Died() {
        super("the process dies", null, false, false);
    }
}
