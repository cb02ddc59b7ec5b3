package se.jobbspar.gateway.console.vacancy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a text in the sentence in which they stand.
 *
 * @param before what stands before them in it, of a long one the nearest; empty at its beginning
 * @param after what stands after them in it
 */
public record Quote(String before, String words, String after) {
    /** Of a sentence: an abbreviation is seldom followed by a capital. */
    private static final Pattern END = Pattern.compile("[.!?](?=\\s+\\p{Lu})|\\R");

    private static final int AROUND = 120;

    /** @param offset of the words in the text, in UTF-16 units from 0 */
    static Quote of(String text, int offset, int length) {
        int end = offset + length;
        int from = 0;
        Matcher ends = END.matcher(text);
        while (ends.find() && ends.end() <= offset) {
            from = ends.end();
        }
        int to = ends.find(end) ? ends.end() : text.length();
        return new Quote(
                ending(text.substring(from, offset).stripLeading()),
                text.substring(offset, end),
                beginning(text.substring(end, to).stripTrailing()));
    }

    /** Of words that stand in the text no more. */
    static Quote alone(String words) {
        return new Quote("", words, "");
    }

    private static String ending(String before) {
        int cut = before.length() - AROUND;
        return cut <= 0 ? before : "…" + before.substring(Math.max(cut, before.indexOf(' ', cut)));
    }

    private static String beginning(String after) {
        int space = after.lastIndexOf(' ', AROUND);
        return after.length() <= AROUND ? after : after.substring(0, space > 0 ? space : AROUND) + " …";
    }
}
