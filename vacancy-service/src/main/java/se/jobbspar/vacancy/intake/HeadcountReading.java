package se.jobbspar.vacancy.intake;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.personalnumber.PersonalNumbers;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.taxonomy.TextKey;
import se.jobbspar.vacancy.headcount.AgeBand;
import se.jobbspar.vacancy.headcount.Counted;

/** Reads one row of a headcount. */
final class HeadcountReading {
    private static final int MAX_UNIT = 200;
    private static final int MAX_PEOPLE = 100_000;
    /** How people, SCB among them, write that a number is not known or not told. */
    private static final Set<String> UNKNOWN = Set.of("", "-", ".", "..", "x", "?", "okänt", "uppgift saknas", "<5");

    private static final Pattern TOTAL =
            Pattern.compile("(delsumma|summa|totalt?|samtliga|total sum|grand total|alla åldrar)\\b.*");
    /** A code alone, or as spreadsheets of pay systems write it: 5321 Undersköterskor. */
    private static final Pattern CODE = Pattern.compile("(?<code>\\d{4})\\b.*");

    private final Taxonomy taxonomy;

    HeadcountReading(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Empty when {@code notes} got an error. */
    Optional<Counted> read(HeadcountRow row, RowNotes notes) {
        if (isTotal(row)) {
            notes.error("", Wording.of("is a total; its parts are counted", "är en summa; dess delar räknas"));
            return Optional.empty();
        }
        String occupation = occupation(row, notes);
        String unit = unit(row.unit(), notes);
        Optional<AgeBand> ages = AgeBand.parse(filled(row.ages(), "alder", notes));
        if (ages.isEmpty() && !isEmpty(row.ages())) {
            notes.error(
                    "alder",
                    Wording.of(
                            "must be ages such as 60-64, 65+ or under 25",
                            "ska vara åldrar, till exempel 60-64, 65+ eller under 25"));
        }
        Integer people = people(row.people(), notes);
        return notes.errors().isEmpty()
                ? Optional.of(new Counted(new Counted.Group(unit, occupation, ages.orElseThrow()), people))
                : Optional.empty();
    }

    private static boolean isTotal(HeadcountRow row) {
        return Stream.of(row.occupation(), row.occupationInSsyk96(), row.unit(), row.ages())
                .anyMatch(cell ->
                        !isEmpty(cell) && TOTAL.matcher(TextKey.of(cell)).matches());
    }

    private String occupation(HeadcountRow row, RowNotes notes) {
        if (row.occupation() == null && row.occupationInSsyk96() == null) {
            notes.error(
                    "ssyk",
                    Wording.of(
                            "is missing among the headings, as is ssyk96", "saknas bland rubrikerna, liksom ssyk96"));
            return "";
        }
        return isEmpty(row.occupation()) && row.occupationInSsyk96() != null
                ? group(row.occupationInSsyk96(), "ssyk96", "SSYK 96", GroupCode::ssyk96, notes)
                : group(row.occupation(), "ssyk", "SSYK 2012", GroupCode::ssyk2012, notes);
    }

    private String group(
            String given,
            String field,
            String standard,
            BiFunction<String, Taxonomy, GroupCode> reading,
            RowNotes notes) {
        var code = CODE.matcher(filled(given, field, notes));
        Optional<GroupCode> found =
                code.matches() ? Optional.of(reading.apply(code.group("code"), taxonomy)) : Optional.empty();
        Optional<String> group = found.flatMap(GroupCode::group);
        Optional<Wording> told = found.flatMap(GroupCode::told);
        if (group.isPresent()) {
            told.ifPresent(message -> notes.notice(field, message));
        } else if (!isEmpty(given)) {
            notes.error(
                    field,
                    told.orElse(Wording.of(
                            "must begin with the four digits of a group in " + standard,
                            "ska börja med de fyra siffrorna för en grupp i " + standard)));
        }
        return group.orElse("");
    }

    private static String unit(String given, RowNotes notes) {
        String unit = filled(given, "enhet", notes);
        if (unit.length() > MAX_UNIT || !unit.matches(PlainText.LINE)) {
            notes.error(
                    "enhet",
                    Wording.of(
                            "must be a line of text, at most " + MAX_UNIT + " characters",
                            "ska vara en rad text, högst " + MAX_UNIT + " tecken"));
        }
        if (PersonalNumbers.in(unit)) {
            notes.error(
                    "enhet", Wording.of("must not hold a personal identity number", "får inte innehålla personnummer"));
        }
        return unit;
    }

    /** A spreadsheet saves merged cells as one value and then nothing; whom the empty rows are about must not be guessed. */
    private static String filled(String given, String field, RowNotes notes) {
        if (isEmpty(given)) {
            notes.error(
                    field,
                    Wording.of(
                            "is empty; of merged cells only the first row has the value, so fill in every row",
                            "är tom; av sammanfogade celler har bara den första raden värdet, så fyll i varje rad"));
            return "";
        }
        return given.strip();
    }

    private static boolean isEmpty(String cell) {
        return cell == null || TextKey.of(cell).isEmpty();
    }

    /** Null = unknown. */
    private static Integer people(String given, RowNotes notes) {
        String key = given == null ? "" : TextKey.of(given).replace(" ", "");
        if (UNKNOWN.contains(key) || UNKNOWN.contains(TextKey.of(given))) {
            notes.notice("antal", Wording.of("is kept as unknown, not as nobody", "sparas som okänt, inte som noll"));
            return null;
        }
        // A spreadsheet that shows decimals saves 12 as 12,0.
        String whole = key.replaceFirst("[.,]0+$", "");
        if (!whole.matches("\\d{1,6}") || Integer.parseInt(whole) > MAX_PEOPLE) {
            notes.error(
                    "antal",
                    Wording.of(
                            "must be a whole number of people, not of full-time posts, or empty when unknown",
                            "ska vara ett helt antal personer, inte årsarbetare, eller tomt när det är okänt"));
            return null;
        }
        return Integer.valueOf(whole);
    }
}
