package se.jobbspar.vacancy.intake;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import se.jobbspar.rest.PlainText;
import se.jobbspar.taxonomy.TextKey;

/** The description of an ad: its text, else the formatted one without its format, and the parts that are not in it. */
final class AdText {
    private static final String BLOCKS = "p, div, ul, ol, li, tr, h1, h2, h3, h4, h5, h6";
    private static final Pattern FORMATTED =
            Pattern.compile("</?(p|br|b|i|strong|em|ul|ol|li|div|span|h\\d)\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    private AdText() {}

    /** Null when the ad has none. */
    static String of(AdJson.Text given) {
        if (given == null) {
            return null;
        }
        String whole = isBlank(given.text()) ? plain(given.formatted()) : given.text();
        String text = isBlank(whole) ? null : whole;
        for (String part : parts(given)) {
            if (text == null) {
                text = part;
            } else if (!TextKey.of(text).contains(TextKey.of(part))) {
                text = text + "\n\n" + part;
            }
        }
        return text == null ? null : PlainText.text(Parser.unescapeEntities(text, false));
    }

    /** A line as people read it, where a feed sends {@code &amp;} for the sign. */
    static String line(String given) {
        return PlainText.line(given == null ? null : Parser.unescapeEntities(given, false));
    }

    private static List<String> parts(AdJson.Text given) {
        return Stream.of(given.company(), given.needs(), given.requirements(), given.conditions())
                .filter(Objects::nonNull)
                .map(AdText::plainIfFormatted)
                .filter(part -> !isBlank(part))
                .toList();
    }

    /** The text of what a feed may have formatted as HTML. */
    static String plainIfFormatted(String part) {
        return isFormatted(part) ? plain(part) : part;
    }

    /** The same of what may have been written as HTML and then escaped once more, as text in JSON-LD often is. */
    static String plainIfEscaped(String part) {
        return plainIfFormatted(isFormatted(part) ? part : Parser.unescapeEntities(part, false));
    }

    private static boolean isFormatted(String part) {
        return FORMATTED.matcher(part).find();
    }

    private static String plain(String html) {
        if (html == null) {
            return null;
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("br").append("\n");
        body.select(BLOCKS).prepend("\n").append("\n");
        return body.wholeText()
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
