package se.jobbspar.rest;

/**
 * What may stand in a text: anything people write, but nothing a database cannot store or a line cannot hold. For
 * {@code @Pattern} and {@code matches}.
 */
public final class PlainText {
    /** One line: no control characters, and no halves of characters. */
    public static final String LINE = "[^\\p{Cntrl}\\p{Cs}]*";

    public static final String LINE_MESSAGE = "{jobbspar.line}";

    /** Many lines: line breaks and tabs too, but no NUL. */
    public static final String TEXT = "[^\\x00\\p{Cs}]*";

    public static final String TEXT_MESSAGE = "{jobbspar.text}";

    private PlainText() {}

    /** What somebody else's file says, in one line: what may not stand there becomes a space. */
    public static String line(String given) {
        return given == null
                ? ""
                : given.replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ").strip();
    }

    /** The same for many lines, without what may not stand there; null for null. */
    public static String text(String given) {
        return given == null ? null : given.replaceAll("[\\x00\\p{Cs}]", "");
    }
}
