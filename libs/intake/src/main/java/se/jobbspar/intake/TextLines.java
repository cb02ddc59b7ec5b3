package se.jobbspar.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The lines of a file, each decoded by itself, so that a wrong byte is found in its line. */
final class TextLines {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final PushbackInputStream file;
    /** What the file may be written in: fewer with each line that tells them apart. */
    private final Set<CodePage> pages;

    private int number;

    /**
     * @param file buffered; read to its end and left open
     * @param pages in which it may be written
     */
    TextLines(InputStream file, Set<CodePage> pages) {
        this.file = new PushbackInputStream(file, 1);
        this.pages = EnumSet.copyOf(pages);
    }

    /** @param number which, from 1 */
    record Line(int number, String text) {}

    /**
     * The next line without its end; empty after the last.
     *
     * @throws WrongByteException for bytes that are no text as the lines before are
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
        if (number == 1 && Arrays.mismatch(line, BYTE_ORDER_MARK) == BYTE_ORDER_MARK.length) {
            pages.retainAll(Set.of(CodePage.UTF_8));
            return decoded(Arrays.copyOfRange(line, BYTE_ORDER_MARK.length, line.length));
        }
        int beyondAscii = CodePage.beyondAscii(line);
        if (beyondAscii < 0) {
            return CodePage.UTF_8.text(line);
        }
        // Hardly any text in Windows-1252 is UTF-8 too; where one could be both, UTF-8 is meant.
        int notUtf8 = CodePage.UTF_8.wrongAt(line);
        CodePage page = notUtf8 < 0 ? CodePage.UTF_8 : CodePage.WINDOWS_1252;
        int wrongAt = pages.contains(page) ? page.wrongAt(line) : Math.max(notUtf8, beyondAscii);
        if (wrongAt >= 0) {
            throw new WrongByteException(number, line, wrongAt);
        }
        pages.retainAll(Set.of(page));
        return page.text(line);
    }
}
