package se.jobbspar.vacancy.intake;

import java.util.List;
import java.util.stream.Collectors;
import se.jobbspar.contracts.shortage.v1.Outlook;
import se.jobbspar.contracts.shortage.v1.Situation;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.taxonomy.TextKey;

/** What the barometer says in a few fixed words, and what each of them means. */
record BarometerWords<T>(List<Word<T>> words) {
    static final BarometerWords<Situation> SITUATIONS = new BarometerWords<>(List.of(
            new Word<>("brist", Situation.SHORTAGE),
            new Word<>("paradox", Situation.PARADOX),
            new Word<>("balans", Situation.BALANCE),
            new Word<>("överskott", Situation.SURPLUS)));
    static final BarometerWords<Outlook> OUTLOOKS = new BarometerWords<>(List.of(
            new Word<>("öka", Outlook.RISING),
            new Word<>("vara oförändrad", Outlook.UNCHANGED),
            new Word<>("minska", Outlook.FALLING)));

    record Word<T>(String said, T meaning) {}

    /** Null, nothing and the word null say that the barometer does not judge; what is none of the words is an error. */
    T read(String given, String field, RowNotes notes) {
        String key = given == null ? "" : TextKey.of(given);
        if (key.isEmpty() || key.equals("null")) {
            return null;
        }
        for (Word<T> word : words) {
            if (word.said().equals(key)) {
                return word.meaning();
            }
        }
        String allowed = words.stream().map(Word::said).collect(Collectors.joining(", "));
        notes.error(
                field,
                Wording.of(
                        "must be one of " + allowed + ", or empty when not judged",
                        "ska vara någon av " + allowed + ", eller tom när den inte bedöms"));
        return null;
    }
}
