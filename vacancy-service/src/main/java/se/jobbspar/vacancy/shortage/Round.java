package se.jobbspar.vacancy.shortage;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jobbspar.taxonomy.TextKey;

/**
 * When a source judged, such as {@code 2026-1}, the first of the barometer's two rounds of a year. The newest is the greatest.
 *
 * @param half which round of the year; 0 = the year as a whole, as regional forecasts are made
 */
public record Round(int year, int half) implements Comparable<Round> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-([12]))?");

    public static Optional<Round> parse(String text) {
        Matcher form = FORM.matcher(text == null ? "" : TextKey.of(text));
        return form.matches()
                ? Optional.of(new Round(
                        Integer.parseInt(form.group(1)), form.group(2) == null ? 0 : Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    public boolean isWholeYear() {
        return half == 0;
    }

    @Override
    public int compareTo(Round other) {
        return year == other.year ? Integer.compare(half, other.half) : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return half == 0 ? String.valueOf(year) : year + "-" + half;
    }
}
