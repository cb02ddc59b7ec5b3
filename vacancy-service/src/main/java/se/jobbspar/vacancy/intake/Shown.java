package se.jobbspar.vacancy.intake;

import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.PlainText;

/** Words of a file as a notice may repeat them: one line, and not a long one. */
final class Shown {
    private static final int MAX = 80;

    private Shown() {}

    /** What is left out, after what says so. */
    static Wording quoted(String text) {
        String quote = ": \"" + of(text) + "\"";
        return Wording.of(quote, quote);
    }

    static String of(String text) {
        String line = PlainText.line(text);
        return line.length() > MAX ? line.substring(0, MAX) : line;
    }
}
