package se.jobbspar.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.taxonomy.TextKey;

/** What people write in a spreadsheet for the words that JSON has, in Swedish and as JSON has them. */
public final class Words {
    private final Map<String, String> byWord = new LinkedHashMap<>();
    private final Wording allowed;

    /** @param words each that JSON has, and after a colon those in Swedish, the first of which is told */
    public Words(List<String> words) {
        StringBuilder en = new StringBuilder();
        StringBuilder sv = new StringBuilder();
        for (String line : words) {
            String[] parts = line.split(": ");
            String[] swedish = parts[1].split(", ");
            byWord.put(parts[0], parts[0]);
            for (String word : swedish) {
                byWord.put(word, parts[0]);
            }
            en.append(en.isEmpty() ? "" : ", ").append(parts[0]);
            sv.append(sv.isEmpty() ? "" : ", ").append(swedish[0]);
        }
        allowed = Wording.of("must be one of " + en, "ska vara någon av " + sv);
    }

    /** The word of JSON for what somebody wrote; empty for null and for what is none of them. */
    public Optional<String> find(String given) {
        return Optional.ofNullable(given).map(TextKey::of).map(byWord::get);
    }

    /** What is said of a word that is none of them. */
    public Wording allowed() {
        return allowed;
    }
}
