package se.jobbspar.vacancy.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.shortage.v1.Outlook;
import se.jobbspar.contracts.shortage.v1.Situation;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.personalnumber.PersonalNumbers;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.taxonomy.TextKey;
import se.jobbspar.vacancy.shortage.Judgement;
import se.jobbspar.vacancy.shortage.OccupationInRegion;
import se.jobbspar.vacancy.shortage.Round;
import se.jobbspar.vacancy.shortage.SourceKind;

/** Reads one row of the barometer, or of a regional forecast in the same form, as a judgement. */
final class BarometerReading {
    static final String SOURCE = "Arbetsförmedlingen, Yrkesbarometern";

    private static final int MAX_NAME = 200;

    private final Taxonomy taxonomy;
    private final SourceKind kind;

    BarometerReading(Taxonomy taxonomy, SourceKind kind) {
        this.taxonomy = taxonomy;
        this.kind = kind;
    }

    /** Empty when {@code notes} got an error. */
    Optional<Judgement> read(BarometerRow row, RowNotes notes) {
        String name = row.occupation() == null ? "" : row.occupation().strip();
        if (name.isEmpty() || name.length() > MAX_NAME || !name.matches(PlainText.LINE)) {
            notes.error(
                    "yb_yrke",
                    Wording.of(
                            "must be a line of text, 1 to " + MAX_NAME + " characters",
                            "ska vara en rad text, 1 till " + MAX_NAME + " tecken"));
        }
        refuseNumber(name, "yb_yrke", notes);
        String region = region(row.region(), notes);
        List<String> groups = groups(row, notes);
        Situation situation = BarometerWords.SITUATIONS.read(row.situation(), "rekryteringssituation", notes);
        Outlook outlook = BarometerWords.OUTLOOKS.read(row.outlook(), "prognos", notes);
        Optional<Round> round = round(row.round(), notes);
        String source = source(row.source(), notes);
        if (source.length() > MAX_NAME || !source.matches(PlainText.LINE)) {
            notes.error(
                    "kalla",
                    Wording.of(
                            "must be a line of text, at most " + MAX_NAME + " characters",
                            "ska vara en rad text, högst " + MAX_NAME + " tecken"));
        }
        refuseNumber(source, "kalla", notes);
        return notes.errors().isEmpty()
                ? Optional.of(new Judgement(
                        new OccupationInRegion(isForecast() ? source : "", name, region),
                        groups,
                        situation,
                        outlook,
                        round.orElseThrow(),
                        source))
                : Optional.empty();
    }

    private boolean isForecast() {
        return kind == SourceKind.REGIONAL_FORECAST;
    }

    private Optional<Round> round(String given, RowNotes notes) {
        Optional<Round> round = Round.parse(given).filter(said -> isForecast() || !said.isWholeYear());
        if (round.isEmpty()) {
            notes.error(
                    "omgang",
                    isForecast()
                            ? Wording.of(
                                    "must be a year or a round, such as 2026 or 2026-1",
                                    "ska vara ett år eller en omgång, till exempel 2026 eller 2026-1")
                            : Wording.of("must be a round such as 2026-1", "ska vara en omgång, till exempel 2026-1"));
        }
        return round;
    }

    /** The barometer is the employment service's where nobody is named; a forecast is somebody's. */
    private String source(String given, RowNotes notes) {
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        if (isForecast()) {
            notes.error("kalla", Wording.of("must say who makes the forecast", "ska säga vem som gör prognosen"));
        }
        return SOURCE;
    }

    private static void refuseNumber(String text, String field, RowNotes notes) {
        if (PersonalNumbers.in(text)) {
            notes.error(
                    field, Wording.of("must not hold a personal identity number", "får inte innehålla personnummer"));
        }
    }

    private static String region(String given, RowNotes notes) {
        String key = given == null ? "" : TextKey.of(given);
        // A spreadsheet takes 01 for a number and saves 1.
        String code = key.length() == 1 ? "0" + key : key;
        if (!code.equals(Places.NATION) && Places.sweden().county(code).isEmpty()) {
            notes.error(
                    "lan",
                    Wording.of(
                            "must be 00 for the nation or the two digits of a county",
                            "ska vara 00 för riket eller ett läns två siffror"));
        }
        return code;
    }

    /** Codes in the file's order; commas and bars both separate. Those that no group has are left out. */
    private List<String> groups(BarometerRow row, RowNotes notes) {
        String field = row.ssykCodes() == null ? "ssyk" : "ssyk_codes";
        String given = row.ssykCodes() == null ? row.ssyk() : row.ssykCodes();
        List<String> codes = given == null
                ? List.of()
                : Arrays.stream(given.split("[,|]")).map(TextKey::of).distinct().toList();
        if (codes.isEmpty() || !codes.stream().allMatch(code -> code.matches("\\d{4}"))) {
            notes.error(
                    field,
                    Wording.of(
                            "must be one or more SSYK 2012 codes of four digits",
                            "ska vara en eller flera koder ur SSYK 2012 med fyra siffror"));
            return codes;
        }
        List<String> known =
                codes.stream().filter(code -> taxonomy.group(code).isPresent()).toList();
        List<String> unknown =
                codes.stream().filter(code -> !known.contains(code)).toList();
        if (known.isEmpty()) {
            notes.error(
                    field,
                    Wording.of(
                            "has no SSYK 2012 group of this taxonomy",
                            "har ingen grupp i SSYK 2012 i den här taxonomin"));
        } else if (!unknown.isEmpty()) {
            notes.notice(
                    field,
                    Wording.of(
                            "left out: not a SSYK 2012 group of this taxonomy: " + String.join(", ", unknown),
                            "utelämnade: ingen grupp i SSYK 2012 i den här taxonomin: " + String.join(", ", unknown)));
        }
        return known;
    }
}
