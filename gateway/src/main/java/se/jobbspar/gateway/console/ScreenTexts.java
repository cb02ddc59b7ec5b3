package se.jobbspar.gateway.console;

/** What the message bundle of a {@link Screen} says of the page. */
public interface ScreenTexts {
    String title();

    /** What the page is for, in a sentence. */
    String about();
}
