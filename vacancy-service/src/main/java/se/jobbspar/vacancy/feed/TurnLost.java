package se.jobbspar.vacancy.feed;

/** Another process pulls the feed meanwhile. */
final class TurnLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TurnLost(String source) {
        super("Another process pulls " + source, null, false, false);
    }
}
