package se.jobbspar.local.settings;

/** Something the person at the keyboard can mend; the message says what and how, and is all that is printed. */
public final class LauncherProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LauncherProblem(String message) {
        super(message);
    }

    public LauncherProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
