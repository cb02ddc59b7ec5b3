package se.jobbspar.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which code the letters of a file are written. A spreadsheet on Windows saves plain CSV in Windows-1252 and does not say
 * so; nothing but å, ä and ö tells it from UTF-8, and a file is in one of the two from its first such letter to its last.
 */
enum CodePage {
    UTF_8(StandardCharsets.UTF_8),
    WINDOWS_1252(Charset.forName("windows-1252"));

    /** What å and ä of DOS and of old Macintoshes look like in a word. */
    private static final Pattern FOREIGN = Pattern.compile("\\p{L}[†„”ŒŠ‡‰]\\p{Ll}");

    private final Charset charset;

    CodePage(Charset charset) {
        this.charset = charset;
    }

    /** Where the first byte stands that is no text in this code, from 0; -1 when all of the line is. */
    int wrongAt(byte[] line) {
        ByteBuffer bytes = ByteBuffer.wrap(line);
        CoderResult end = charset.newDecoder().decode(bytes, CharBuffer.allocate(line.length), true);
        if (end.isError()) {
            return bytes.position();
        }
        Matcher foreign = FOREIGN.matcher(this == WINDOWS_1252 ? text(line) : "");
        return foreign.find() ? foreign.start() + 1 : -1;
    }

    String text(byte[] line) {
        return new String(line, charset);
    }

    /** Where the first byte stands that is more than ASCII, from 0; -1 when there is none. */
    static int beyondAscii(byte[] line) {
        for (int i = 0; i < line.length; i++) {
            if (line[i] < 0) {
                return i;
            }
        }
        return -1;
    }
}
