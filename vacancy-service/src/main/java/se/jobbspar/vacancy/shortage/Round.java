package se.jobbspar.vacancy.shortage;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jobbspar.taxonomy.TextKey;

/** A barometer round, such as {@code 2026-1}: the year and which of its two rounds. The newest is the greatest. */
public record Round(int year, int half) implements Comparable<Round> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-([12])");

    public static Optional<Round> parse(String text) {
        Matcher form = FORM.matcher(text == null ? "" : TextKey.of(text));
        return form.matches()
                ? Optional.of(new Round(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(Round other) {
        return year == other.year ? Integer.compare(half, other.half) : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return year + "-" + half;
    }
}
