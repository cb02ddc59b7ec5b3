package se.jobbspar.intake;

import java.io.IOException;
import java.io.PushbackInputStream;

/** The formats that are told apart by how a file begins, whatever its sender calls it. */
public enum FileFormat {
    JSON,
    CSV;

    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    /** Leaves the stream at its first character that is neither white space nor a byte order mark. */
    public static FileFormat of(PushbackInputStream file) throws IOException {
        int first = skipToContent(file);
        return first == '[' || first == '{' ? JSON : CSV;
    }

    /** The character at which the stream is left; -1 = nothing follows. */
    static int skipToContent(PushbackInputStream file) throws IOException {
        int first = file.read();
        for (int i = 0; i < BYTE_ORDER_MARK.length && first == BYTE_ORDER_MARK[i]; i++) {
            first = file.read();
        }
        while (first >= 0 && first <= ' ') {
            first = file.read();
        }
        if (first >= 0) {
            file.unread(first);
        }
        return first;
    }
}
