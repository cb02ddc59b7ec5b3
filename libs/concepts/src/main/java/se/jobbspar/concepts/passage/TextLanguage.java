package se.jobbspar.concepts.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/** Tells a text's language by the small words that every sentence of it has. */
public final class TextLanguage {
    private static final String SWEDISH = "sv";
    private static final Map<String, CharArraySet> SMALL_WORDS = smallWords();
    /** The languages that have a small word. */
    private static final Map<String, List<String>> LANGUAGES = languages();

    private static final Set<String> READ = Set.of(SWEDISH, "en");
    /** Fewer say nothing of a language that is not read. */
    private static final int LEAST = 5;
    /** Of so many words one in another script makes a text without known small words none of ours. */
    private static final int FOREIGN_AT_LEAST = 2;

    private TextLanguage() {}

    private static Map<String, CharArraySet> smallWords() {
        Map<String, CharArraySet> words = new LinkedHashMap<>();
        words.put(SWEDISH, SwedishAnalyzer.getDefaultStopSet());
        words.put("en", EnglishAnalyzer.getDefaultStopSet());
        words.put("no", NorwegianAnalyzer.getDefaultStopSet());
        words.put("da", DanishAnalyzer.getDefaultStopSet());
        words.put("fi", FinnishAnalyzer.getDefaultStopSet());
        words.put("de", GermanAnalyzer.getDefaultStopSet());
        words.put("fr", FrenchAnalyzer.getDefaultStopSet());
        words.put("es", SpanishAnalyzer.getDefaultStopSet());
        words.put("it", ItalianAnalyzer.getDefaultStopSet());
        words.put("pt", PortugueseAnalyzer.getDefaultStopSet());
        words.put("ro", RomanianAnalyzer.getDefaultStopSet());
        words.put("tr", TurkishAnalyzer.getDefaultStopSet());
        words.put("ru", RussianAnalyzer.getDefaultStopSet());
        words.put("ar", ArabicAnalyzer.getDefaultStopSet());
        words.put("fa", PersianAnalyzer.getDefaultStopSet());
        return words;
    }

    private static Map<String, List<String>> languages() {
        Map<String, List<String>> languages = new HashMap<>();
        SMALL_WORDS.forEach((language, words) -> words.forEach(word -> languages
                .computeIfAbsent(new String((char[]) word), w -> new ArrayList<>(1))
                .add(language)));
        return languages;
    }

    /** The ISO 639 code of the likeliest language, {@code und} for another script; empty for what is too short to tell. */
    public static Optional<String> of(Passage passage) {
        Map<String, Integer> found = new LinkedHashMap<>();
        int foreign = 0;
        int all = 0;
        for (Sentence sentence : passage.sentences()) {
            for (Token token : sentence.tokens()) {
                LANGUAGES
                        .getOrDefault(token.word(), List.of())
                        .forEach(language -> found.merge(language, 1, Integer::sum));
                all++;
                foreign += isLatin(token.word()) ? 0 : 1;
            }
        }
        if (found.isEmpty()) {
            return FOREIGN_AT_LEAST * foreign > all ? Optional.of("und") : Optional.empty();
        }
        boolean telling = found.values().stream().anyMatch(count -> count >= LEAST);
        List<String> best = likeliest(found, telling);
        return best.size() > 1 && !telling ? Optional.empty() : best.stream().findFirst();
    }

    /** Those of the highest count; Swedish before Norwegian, which shares most small words. */
    private static List<String> likeliest(Map<String, Integer> found, boolean telling) {
        int most = found.entrySet().stream()
                .filter(entry -> telling || READ.contains(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return SMALL_WORDS.keySet().stream()
                .filter(language -> telling || READ.contains(language))
                .filter(language -> found.getOrDefault(language, 0) == most)
                .toList();
    }

    private static boolean isLatin(String word) {
        return Character.isDigit(word.charAt(0))
                || Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }
}
