package se.jobbspar.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.jobbspar.contracts.wording.Wording;

/** The lines of a file, each decoded by itself, so that a wrong byte is found in its line. */
final class Utf8Lines {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final PushbackInputStream file;
    private int number;

    /** @param file buffered; read to its end and left open */
    Utf8Lines(InputStream file) {
        this.file = new PushbackInputStream(file, 1);
    }

    /** @param number which, from 1 */
    record Line(int number, String text) {}

    /**
     * The next line without its end; empty after the last.
     *
     * @throws se.jobbspar.rest.ProblemException 400 for bytes that are not UTF-8
     */
    Optional<Line> next() throws IOException {
        int first = file.read();
        if (first < 0) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int next = first; next >= 0 && next != '\n'; next = file.read()) {
            if (next == '\r') {
                skipLineFeed();
                break;
            }
            bytes.write(next);
        }
        number++;
        return Optional.of(new Line(number, decoded(bytes.toByteArray())));
    }

    private void skipLineFeed() throws IOException {
        int next = file.read();
        if (next >= 0 && next != '\n') {
            file.unread(next);
        }
    }

    /** Silent question marks in names would make new things of old ones. */
    private String decoded(byte[] line) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            return number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw CsvRows.unreadable(
                    "line " + number,
                    Wording.of(
                            "is not encoded in UTF-8; save the file as CSV UTF-8",
                            "är inte kodad i UTF-8; spara filen som CSV UTF-8"));
        }
    }
}
