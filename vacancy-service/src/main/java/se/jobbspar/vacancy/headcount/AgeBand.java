package se.jobbspar.vacancy.headcount;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.jobbspar.taxonomy.TextKey;

/** Ages in whole years that are counted together, both ends included, such as 60 to 64. */
public record AgeBand(int from, int to) {
    /** Nobody younger or older is counted as employed. */
    private static final int YOUNGEST = 13;

    private static final int OLDEST = 99;
    /** How many years a band is taken to have that names one end only. */
    private static final int OPEN = 5;

    private static final Pattern CLOSED = Pattern.compile("(\\d{2}) ?(?:-|till) ?(\\d{2})");
    private static final Pattern SINGLE = Pattern.compile("(\\d{2})");
    private static final Pattern UP =
            Pattern.compile("(\\d{2}) ?(?:\\+|-|och (?:äldre|över|uppåt))|(?:från|>=) ?(\\d{2})");
    private static final Pattern BELOW = Pattern.compile("(?:under|<) ?(\\d{2})");
    private static final Pattern ABOVE = Pattern.compile("(?:över|>) ?(\\d{2})");
    private static final Pattern DOWN = Pattern.compile("(?:-|till|högst|<=) ?(\\d{2})|(\\d{2}) ?och (?:yngre|nedåt)");

    /** {@code 60-64}, {@code 65+}, {@code 65 år och äldre}, {@code under 25}, {@code 63}; an open end is taken as five years. */
    public static Optional<AgeBand> parse(String text) {
        String key =
                text == null ? "" : TextKey.of(text).replaceAll(" ?år\\b", "").strip();
        Matcher closed = CLOSED.matcher(key);
        if (closed.matches()) {
            return plausible(Integer.parseInt(closed.group(1)), Integer.parseInt(closed.group(2)));
        }
        return number(SINGLE, key)
                .flatMap(age -> plausible(age, age))
                .or(() -> number(UP, key).flatMap(from -> plausible(from, from + OPEN - 1)))
                .or(() -> number(ABOVE, key).flatMap(age -> plausible(age + 1, age + OPEN)))
                .or(() -> number(DOWN, key).flatMap(to -> plausible(to - OPEN + 1, to)))
                .or(() -> number(BELOW, key).flatMap(age -> plausible(age - OPEN, age - 1)));
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

    /** Which part of its people is as old as this or older, when they are spread evenly over its years: 0 to 1. */
    public double shareFrom(int age) {
        return (double) Math.clamp(to - age + 1L, 0, years()) / years();
    }

    /** Which part is exactly as old as this. */
    public double shareAt(int age) {
        return shareFrom(age) - shareFrom(age + 1);
    }

    private int years() {
        return to - from + 1;
    }
}
