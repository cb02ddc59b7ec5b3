package se.jobbspar.participant.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jobbspar.contracts.wording.Wording;

/**
 * From when until when, as {@code 2009-03–2014-08}, {@code mar-09 – aug-14}, {@code 2009-2014} or {@code 2009-03–}.
 *
 * @param to null while it goes on
 */
record WrittenPeriod(String from, String to) {
    static final Wording UNREADABLE = Wording.of(
            "is no time from and until that can be read in one way; write 2009-03–2014-08, or 2009-03– for what goes on",
            "är ingen tid från och till som kan läsas på ett enda sätt; skriv 2009-03–2014-08, eller 2009-03– om det pågår");

    private static final String ISO = "\\d{4}(?:-\\d{2}){0,2}";
    private static final Pattern HYPHEN = Pattern.compile("(" + ISO + ")-(" + ISO + "|)");
    private static final Pattern DASH = Pattern.compile("(.+?)(?:\\s*[–—]\\s*|\\.\\.| - | till | to )(.*)");
    private static final Pattern NOW = Pattern.compile("(?i)|nu|now|pågår|pågående|ongoing|tills vidare");

    static Optional<WrittenPeriod> read(String given) {
        Matcher parts = given.matches(HYPHEN.pattern()) ? HYPHEN.matcher(given) : DASH.matcher(given);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<String> from = WrittenDay.read(parts.group(1));
        String end = parts.group(2).strip();
        if (NOW.matcher(end).matches()) {
            return from.map(day -> new WrittenPeriod(day, null));
        }
        return from.flatMap(day -> WrittenDay.read(end).map(last -> new WrittenPeriod(day, last)));
    }
}
