package se.jobbspar.gateway.console.form;

/** A form of somebody who is no longer signed in. */
public final class SessionEnded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient FilledForm form;

    SessionEnded(FilledForm form) {
        super("session ended", null, false, false);
        this.form = form;
    }

    public FilledForm form() {
        return form;
    }
}
