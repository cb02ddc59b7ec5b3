package se.jobbspar.concepts.passage;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * A text as a reader sees it, where its HTML source was pasted: without tags, with the signs that entities stand for. Remembers where
 * each character stands in the source. A space that breaks no line is one like others.
 *
 * @param places of each character and of the end in the source; empty = where it stands here
 */
public record Markup(String text, int[] places) {
    private static final Pattern MARK = Pattern.compile(
            "<(?<end>/?)(?<tag>p|br|b|i|u|strong|em|ul|ol|li|div|span|a|font|table|tbody|tr|td|h\\d)(?:\\s[^<>]*|/)?>"
                    + "|[\\u00ad\\u200b]|&(?:[a-z]{2,8}|#\\d{1,6}|#x[0-9a-f]{1,5});",
            Pattern.CASE_INSENSITIVE);
    /** Where a word may be broken. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b]");
    /** A line of its own, and an item of a list. */
    private static final Pattern LINE = Pattern.compile("br|tr|/(?:p|div|h\\d|li|ul|ol|table)");

    private static final String ITEM = "\n\u2022 ";

    static Markup of(String written) {
        String source = written.replace('\u00a0', ' ');
        Matcher mark = MARK.matcher(source);
        if (!mark.find()) {
            return new Markup(source, new int[0]);
        }
        StringBuilder text = new StringBuilder();
        int[] places = new int[source.length() + 1];
        int from = 0;
        do {
            take(source, from, mark.start(), text, places);
            String said = said(mark);
            Arrays.fill(places, text.length(), text.length() + said.length(), mark.start());
            text.append(said);
            from = mark.end();
        } while (mark.find());
        take(source, from, source.length(), text, places);
        places[text.length()] = source.length();
        return new Markup(text.toString(), places);
    }

    private static void take(String source, int from, int to, StringBuilder text, int[] places) {
        for (int at = from; at < to; at++) {
            places[text.length()] = at;
            text.append(source.charAt(at));
        }
    }

    private static String said(Matcher mark) {
        if (mark.group("tag") == null) {
            return INVISIBLE
                    .matcher(Parser.unescapeEntities(mark.group(), false))
                    .replaceAll("")
                    .replace('\u00a0', ' ');
        }
        String tag = mark.group("end") + mark.group("tag").toLowerCase(Locale.ROOT);
        return tag.equals("li") ? ITEM : LINE.matcher(tag).matches() ? "\n" : "";
    }

    /** Where in the source a place of the text is. */
    public int inSource(int place) {
        return places.length == 0 ? place : places[place];
    }
}
