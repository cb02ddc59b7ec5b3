package se.jobbspar.gateway.console;

/** A page for another role than the visitor's. */
public final class NotForYou extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotForYou() {
        super("another role's page", null, false, false);
    }
}
