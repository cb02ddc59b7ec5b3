package se.jobbspar.vacancy.headcount;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.jobbspar.taxonomy.TextKey;

/**
 * Ages in whole years that are counted together, both ends included, such as 60 to 64.
 *
 * @param from {@link #AND_YOUNGER} = whoever is younger too
 * @param to {@link #AND_OLDER} = whoever is older too
 */
public record AgeBand(int from, int to) {
    /** Nobody younger or older is counted as employed. */
    private static final int YOUNGEST = 13;

    private static final int OLDEST = 99;
    static final int AND_YOUNGER = YOUNGEST - 1;
    static final int AND_OLDER = OLDEST + 1;
    /** Over how many years people of a band are spread that names one end only. */
    private static final int OPEN = 5;

    private static final Pattern CLOSED = Pattern.compile("(\\d{2}) ?(?:-|till) ?(\\d{2})");
    private static final Pattern SINGLE = Pattern.compile("(\\d{2})");
    private static final Pattern UP =
            Pattern.compile("(\\d{2}) ?(?:\\+|-w?|och (?:äldre|över|uppåt))|(?:från|>=) ?(\\d{2})");
    private static final Pattern BELOW = Pattern.compile("(?:under|<) ?(\\d{2})");
    private static final Pattern ABOVE = Pattern.compile("(?:över|>) ?(\\d{2})");
    private static final Pattern DOWN = Pattern.compile("(?:-|till|högst|<=) ?(\\d{2})|(\\d{2}) ?och (?:yngre|nedåt)");

    /** {@code 60-64}, {@code 65+}, {@code 65 år och äldre}, {@code under 25}, {@code 63}; 65-w; an open end stays open. */
    public static Optional<AgeBand> parse(String text) {
        String key =
                text == null ? "" : TextKey.of(text).replaceAll(" ?år\\b", "").strip();
        Matcher closed = CLOSED.matcher(key);
        if (closed.matches()) {
            return plausible(Integer.parseInt(closed.group(1)), Integer.parseInt(closed.group(2)));
        }
        return number(SINGLE, key)
                .flatMap(age -> plausible(age, age))
                .or(() -> number(UP, key).flatMap(AgeBand::andOlder))
                .or(() -> number(ABOVE, key).flatMap(age -> andOlder(age + 1)))
                .or(() -> number(DOWN, key).flatMap(AgeBand::andYounger))
                .or(() -> number(BELOW, key).flatMap(age -> andYounger(age - 1)));
    }

    private static Optional<Integer> number(Pattern form, String key) {
        Matcher matcher = form.matcher(key);
        return matcher.matches()
                ? IntStream.rangeClosed(1, matcher.groupCount())
                        .mapToObj(matcher::group)
                        .filter(digits -> digits != null)
                        .map(Integer::parseInt)
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<AgeBand> plausible(int from, int to) {
        return YOUNGEST <= from && from <= to && to <= OLDEST ? Optional.of(new AgeBand(from, to)) : Optional.empty();
    }

    private static Optional<AgeBand> andOlder(int from) {
        return plausible(from, OLDEST).map(band -> new AgeBand(from, AND_OLDER));
    }

    private static Optional<AgeBand> andYounger(int to) {
        return plausible(YOUNGEST, to).map(band -> new AgeBand(AND_YOUNGER, to));
    }

    /** Whether somebody may be in both. */
    public boolean overlaps(AgeBand other) {
        return from <= other.to && other.from <= to;
    }

    /** Which part of its people is as old as this or older, when they are spread evenly over its years, those of an open end over five: 0 to 1. */
    public double shareFrom(int age) {
        return (double) Math.clamp(oldest() - age + 1L, 0, years()) / years();
    }

    /** Which part is exactly as old as this. */
    public double shareAt(int age) {
        return shareFrom(age) - shareFrom(age + 1);
    }

    /** Such as 60-64, 65+ or -24. */
    @Override
    public String toString() {
        return to == AND_OLDER ? from + "+" : (from == AND_YOUNGER ? "" : from) + "-" + to;
    }

    private int years() {
        return from == AND_YOUNGER || to == AND_OLDER ? OPEN : to - from + 1;
    }

    private int oldest() {
        return to == AND_OLDER ? from + OPEN - 1 : to;
    }
}
