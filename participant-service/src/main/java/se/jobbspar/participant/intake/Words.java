package se.jobbspar.participant.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.taxonomy.TextKey;

/** What people write in a spreadsheet for the words that JSON has, in Swedish and as JSON has them. */
final class Words {
    static final Words PROTECTION = new Words(List.of(
            "none: ingen, inga, nej, no",
            "protected: skyddad, skyddade, skyddad identitet, ja, yes",
            "unknown: okänt, vet inte, vet ej"));

    static final Words RECOGNITION = new Words(List.of(
            "recognised: erkänd, bedömd, klar",
            "pending: väntar, pågår, ansökt",
            "not-needed: behövs inte, behövs ej, svensk",
            "regulated: reglerat yrke, reglerat",
            "unknown: okänt, vet inte, vet ej"));

    static final Words WORKING_TIME = new Words(List.of(
            "full-time: heltid",
            "part-time: deltid",
            "daytime: dagtid, dag",
            "evenings: kvällar, kväll",
            "nights: nätter, natt",
            "weekends: helger, helg"));

    static final Words ANSWER = new Words(List.of("yes: ja", "some: lite, delvis", "no: nej"));

    private final Map<String, String> byWord = new LinkedHashMap<>();
    private final Wording allowed;

    /** @param words each that JSON has, and after a colon those in Swedish, the first of which is told */
    private Words(List<String> words) {
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

    Optional<String> find(String given) {
        return Optional.ofNullable(given).map(TextKey::of).map(byWord::get);
    }

    Wording allowed() {
        return allowed;
    }
}
