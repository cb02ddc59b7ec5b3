package se.jobbspar.vacancy.intake;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.jobbspar.contracts.shortage.v1.Outlook;
import se.jobbspar.contracts.shortage.v1.Situation;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.FileFormat;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.personalnumber.PersonalNumbers;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.vacancy.shortage.Judgement;
import se.jobbspar.vacancy.shortage.OccupationInRegion;
import se.jobbspar.vacancy.shortage.Round;

/** Reads one row of the barometer as a judgement. */
final class BarometerReading {
    static final String SOURCE = "Arbetsförmedlingen, Yrkesbarometern";

    private static final String NATION = "00";
    private static final int MAX_NAME = 200;
    private static final Map<String, Situation> SITUATIONS = situations();
    private static final Map<String, Outlook> OUTLOOKS = outlooks();

    private final FileFormat format;

    /** @param format by which the SSYK codes have their name */
    BarometerReading(FileFormat format) {
        this.format = format;
    }

    private static Map<String, Situation> situations() {
        Map<String, Situation> words = new LinkedHashMap<>();
        words.put("brist", Situation.SHORTAGE);
        words.put("paradox", Situation.PARADOX);
        words.put("balans", Situation.BALANCE);
        words.put("överskott", Situation.SURPLUS);
        return words;
    }

    private static Map<String, Outlook> outlooks() {
        Map<String, Outlook> words = new LinkedHashMap<>();
        words.put("öka", Outlook.RISING);
        words.put("vara oförändrad", Outlook.UNCHANGED);
        words.put("minska", Outlook.FALLING);
        return words;
    }

    /** Empty when {@code notes} got an error. */
    Optional<Judgement> read(BarometerRow row, RowNotes notes) {
        String name = row.occupation() == null ? "" : row.occupation().strip();
        if (name.isEmpty() || name.length() > MAX_NAME || !name.matches(PlainText.LINE)) {
            notes.error("yb_yrke", "must be a line of text, 1 to " + MAX_NAME + " characters");
        }
        refuseNumber(name, "yb_yrke", notes);
        String region = region(row.region(), notes);
        List<String> groups = groups(row, notes);
        Situation situation = word(row.situation(), SITUATIONS, "rekryteringssituation", notes);
        Outlook outlook = word(row.outlook(), OUTLOOKS, "prognos", notes);
        Optional<Round> round = Round.parse(row.round());
        if (round.isEmpty()) {
            notes.error("omgang", "must be a round such as 2026-1");
        }
        String source = row.source() == null || row.source().isBlank()
                ? SOURCE
                : row.source().strip();
        if (source.length() > MAX_NAME || !source.matches(PlainText.LINE)) {
            notes.error("kalla", "must be a line of text, at most " + MAX_NAME + " characters");
        }
        refuseNumber(source, "kalla", notes);
        return notes.errors().isEmpty()
                ? Optional.of(new Judgement(
                        new OccupationInRegion(name, region), groups, situation, outlook, round.orElseThrow(), source))
                : Optional.empty();
    }

    private static void refuseNumber(String text, String field, RowNotes notes) {
        if (PersonalNumbers.in(text)) {
            notes.error(
                    field, Wording.of("must not hold a personal identity number", "får inte innehålla personnummer"));
        }
    }

    private static String region(String given, RowNotes notes) {
        String code = given == null ? "" : given.strip();
        if (!code.equals(NATION) && Places.sweden().county(code).isEmpty()) {
            notes.error("lan", "must be 00 for the nation or the two digits of a county");
        }
        return code;
    }

    /** Codes in the file's order; commas and bars both separate. */
    private List<String> groups(BarometerRow row, RowNotes notes) {
        boolean json = format == FileFormat.JSON;
        String given = json ? row.ssyk() : row.ssykCodes();
        List<String> codes = given == null
                ? List.of()
                : Arrays.stream(given.split("[,|]"))
                        .map(String::strip)
                        .distinct()
                        .toList();
        if (codes.isEmpty() || !codes.stream().allMatch(code -> code.matches("\\d{4}"))) {
            notes.error(json ? "ssyk" : "ssyk_codes", "must be one or more SSYK 2012 codes of four digits");
        }
        return codes;
    }

    /** Null, nothing and the word null say that the barometer does not judge. */
    private static <T> T word(String given, Map<String, T> words, String field, RowNotes notes) {
        String word = given == null ? "" : given.strip();
        if (word.isEmpty() || word.equals("null")) {
            return null;
        }
        if (!words.containsKey(word)) {
            notes.error(field, "must be one of " + String.join(", ", words.keySet()) + ", or empty when not judged");
        }
        return words.get(word);
    }
}
