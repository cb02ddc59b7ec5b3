package se.jobbspar.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A line of a file is no text, or none in the code that the lines before it are written in. */
final class WrongByteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String before;

    /**
     * @param line which, from 1
     * @param at where in it, from 0
     */
    WrongByteException(int line, byte[] bytes, int at) {
        super("line " + line, null, false, false);
        this.line = line;
        this.before = new String(Arrays.copyOf(bytes, at), StandardCharsets.ISO_8859_1);
    }

    int line() {
        return line;
    }

    /** In which column of a file with such a separator, from 1. */
    long column(Separator separator) {
        return 1 + before.chars().filter(sign -> sign == separator.sign()).count();
    }
}
