package se.jobbspar.matching.words;

import java.util.Map;
import se.jobbspar.rest.Language;

/** Working times in words. */
final class WorkingTimeWords {
    private static final Map<String, String> SWEDISH = Map.of(
            "full-time", "heltid",
            "part-time", "deltid",
            "daytime", "dagtid",
            "evenings", "kvällar",
            "nights", "nätter",
            "weekends", "helger");

    private WorkingTimeWords() {}

    /** In English the code says it. */
    static String of(String code, Language language) {
        return language == Language.SV ? SWEDISH.getOrDefault(code, code) : code.replace('-', ' ');
    }
}
