package se.jobbspar.participant.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.taxonomy.TextKey;

/**
 * Days, months and years as spreadsheets show them, made {@code 2009-03-15}, {@code 2009-03} or {@code 2009}. What can be read in
 * two ways, such as 3/4/2009, is none.
 */
final class WrittenDay {
    static final Wording UNREADABLE = Wording.of(
            "is no date that can be read in one way; write 2009-03-15, 2009-03 or 2009 (a number such as 39873 is a date that the"
                    + " spreadsheet does not show as one: format the column as a date)",
            "är inget datum som kan läsas på ett enda sätt; skriv 2009-03-15, 2009-03 eller 2009 (ett tal som 39873 är ett datum som"
                    + " kalkylbladet inte visar som datum: formatera kolumnen som datum)");

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})(?:[-./]?(\\d{2})(?:[-./]?(\\d{2})(?:[ t]\\d{2}:\\d{2}.*)?)?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})(?:\\.|/)(\\d{1,2})(?:\\.| )(\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2})[ -])?(\\p{L}{3,9})\\.?[ -](\\d{4}|\\d{2})");
    private static final Map<String, Integer> MONTHS = months();

    /** Of two digits a spreadsheet takes those below for this century. */
    private static final int CENTURY = 30;

    private WrittenDay() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        String names =
                "januari january, februari february, mars march, april, maj may, juni june, juli july, augusti august, "
                        + "september, oktober october, november, december";
        int month = 0;
        for (String both : names.split(", ")) {
            month++;
            for (String name : both.split(" ")) {
                months.put(name, month);
                months.put(name.substring(0, 3), month);
            }
        }
        months.put("sept", 9);
        return months;
    }

    static Optional<String> read(String given) {
        String text = TextKey.of(given);
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(joined(iso.group(1), iso.group(2), iso.group(3)));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return Optional.of(joined(dayFirst.group(3), two(dayFirst.group(2)), two(dayFirst.group(1))));
        }
        Matcher named = NAMED.matcher(text);
        return named.matches() && MONTHS.containsKey(named.group(2))
                ? Optional.of(joined(
                        year(named.group(3)),
                        two(MONTHS.get(named.group(2)).toString()),
                        named.group(1) == null ? null : two(named.group(1))))
                : Optional.empty();
    }

    private static String joined(String year, String month, String day) {
        return year + (month == null ? "" : "-" + month) + (day == null ? "" : "-" + day);
    }

    private static String two(String number) {
        return number.length() < 2 ? "0" + number : number;
    }

    private static String year(String number) {
        return number.length() == 4 ? number : (Integer.parseInt(number) < CENTURY ? "20" : "19") + number;
    }
}
