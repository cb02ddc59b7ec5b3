package se.jobbspar.participant.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.Entry;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.taxonomy.CountryCodes;
import se.jobbspar.taxonomy.LanguageCodes;
import se.jobbspar.vocabulary.Words;

/** Makes of one entry of a cell the claim that JSON would hold. What cannot be read is noted, by column and entry. */
final class ClaimReading {
    private static final List<String> MODALITIES =
            List.of("listening", "reading", "spokenInteraction", "spokenProduction", "writing");

    private final RowNotes notes;

    ClaimReading(RowNotes notes) {
        this.notes = notes;
    }

    Object skill(Entry entry, int at) {
        Map<String, Object> claim = object("concept", entry.what());
        for (String detail : entry.details()) {
            // A spreadsheet may show 3 as 3,0.
            String level = detail.replaceFirst("[.,]0+$", "");
            Optional<String> answer = PersonWords.ANSWER.find(detail);
            if (answer.isPresent()) {
                claim.put("answer", answer.get());
            } else if (level.matches("\\d{1,3}")) {
                claim.put("level", Integer.valueOf(level));
            } else if (!detail.isEmpty()) {
                refuse(
                        "skills",
                        at,
                        Wording.of("behind = must be a level 1 to 4, ", "efter = ska vara en nivå 1 till 4, ")
                                .and(Wording.of("yes, some or no", "ja, lite eller nej")));
            }
        }
        return claim;
    }

    Object experience(Entry entry, int at) {
        String given = entry.detail(0);
        Optional<WrittenPeriod> period = Optional.ofNullable(given).flatMap(WrittenPeriod::read);
        if (period.isEmpty()) {
            refuse("experiences", at, WrittenPeriod.UNREADABLE);
        }
        return object(
                "occupation", entry.what(),
                "from", period.map(WrittenPeriod::from).orElse(null),
                "to", period.map(WrittenPeriod::to).orElse(null),
                "country", country(entry.detail(1)));
    }

    Object education(Entry entry, int at) {
        return object(
                "level", entry.what(),
                "field", entry.detail(0),
                "recognition", word(entry.detail(1), PersonWords.RECOGNITION, "educations", at),
                "country", country(entry.detail(2)),
                "title", entry.detail(3));
    }

    /** One level for all that is done with a language, or five in the order of the modalities, a hyphen for what nobody knows. */
    Object language(Entry entry, int at) {
        Map<String, Object> claim = object(
                "language",
                LanguageCodes.named(entry.what()).orElse(entry.what().toLowerCase(Locale.ROOT)));
        String given = entry.detail(0) == null
                ? ""
                : entry.detail(0).toUpperCase(Locale.ROOT).replace(" ", "");
        String[] levels = given.split("/", -1);
        if (!given.matches("[ABC][12]|(([ABC][12]|-)/){4}([ABC][12]|-)")) {
            refuse(
                    "languages",
                    at,
                    Wording.of(
                            "needs a level such as B1, or five: B1/A2/B1/B1/- for listening, reading, interaction, speaking and writing",
                            "behöver en nivå som B1, eller fem: B1/A2/B1/B1/- för höra, läsa, samtala, tala och skriva"));
            return claim;
        }
        for (int i = 0; i < MODALITIES.size(); i++) {
            String level = levels[levels.length == 1 ? 0 : i];
            claim.put(MODALITIES.get(i), level.equals("-") ? null : level);
        }
        return claim;
    }

    Object licence(Entry entry, int at) {
        Optional<String> day = Optional.ofNullable(entry.detail(0)).flatMap(WrittenDay::read);
        if (entry.detail(0) != null && day.isEmpty()) {
            refuse("licences", at, WrittenDay.UNREADABLE);
        }
        return object("concept", entry.what(), "validUntil", day.orElse(null));
    }

    /** A word of JSON for one that people write; null for none and for one that is noted. */
    String word(String given, Words words, String column, int at) {
        Optional<String> word = words.find(given);
        if (given != null && word.isEmpty()) {
            refuse(column, at, words.allowed());
        }
        return word.orElse(null);
    }

    private void refuse(String column, int at, Wording message) {
        Entry.refuse(column + "[" + at + "]", message, notes);
    }

    private static String country(String given) {
        return given == null ? null : CountryCodes.named(given).orElseGet(() -> given.toUpperCase(Locale.ROOT));
    }

    /** @param namesAndValues in turn; null values are left out as in JSON */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
