package se.jobbspar.local;

/** Something the person at the keyboard can mend; the message says what and how, and is all that is printed. */
final class LauncherProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LauncherProblem(String message) {
        super(message);
    }

    LauncherProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
