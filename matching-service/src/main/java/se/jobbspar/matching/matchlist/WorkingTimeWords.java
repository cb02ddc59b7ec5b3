package se.jobbspar.matching.matchlist;

import java.util.Locale;
import java.util.Map;

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
    static String of(String code, Locale language) {
        return language.getLanguage().equals("sv") ? SWEDISH.getOrDefault(code, code) : code.replace('-', ' ');
    }
}
