package se.jobbspar.concepts.label;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.concepts.word.Endings;
import se.jobbspar.concepts.word.Spelling;
import se.jobbspar.concepts.word.Text;
import se.jobbspar.concepts.word.WordForms;
import se.jobbspar.rest.Language;

/** The words of the labels of one language, found by whatever form of them stands in a text. */
final class Lexicon {
    private static final double SAME = 1;
    private static final double FORM = 0.95;
    /** Has a base in common, as visa and visor have: enough within a label of several words. */
    static final double LOOSE = 0.9;

    private static final double SPELT_OTHERWISE = 0.85;
    private static final double SLIP = 0.7;
    private static final int SHORTEST_SPELT_OTHERWISE = 6;
    private static final int LONG = 8;

    /** Who nurses is no nurse by that. */
    private static final Pattern PARTICIPLE = Pattern.compile(".*(?:ing|ed)");

    private final boolean english;
    private final Endings endings;
    private final WordForms forms;
    private final Spelling spelling;
    private final Set<String> words;
    private final Map<String, List<String>> byBase = new HashMap<>();
    private final Map<String, String> byGaps;
    private final Map<String, String> byBareLetters;
    private final NearNames near;

    /**
     * @param words all words of all labels
     * @param names those that are a label by themselves
     * @param unlike whether the taxonomy calls different things by two words
     */
    Lexicon(Language language, Set<String> words, Set<String> names, BiPredicate<String, String> unlike) {
        this.english = language == Language.EN;
        this.words = Set.copyOf(words);
        this.endings = new Endings(language);
        this.forms = new WordForms(language, this.words, unlike);
        // Its sounds are Swedish ones.
        this.spelling = new Spelling(language == Language.SV ? this.words : Set.of());
        words.forEach(word -> keys(word).forEach(key -> byBase.merge(key, List.of(word), Lexicon::both)));
        this.near = new NearNames(names);
        this.byGaps = by(Lexicon::gaps);
        this.byBareLetters = by(Text::fold);
    }

    /** Words that change by it, unless it makes another word of them. */
    private Map<String, String> by(UnaryOperator<String> change) {
        return words.stream()
                .filter(word -> !words.contains(change.apply(word)))
                .collect(Collectors.toMap(change, word -> word, (one, other) -> one));
    }

    /** Few words have a key in common, and there are many keys: lists of their length take the least room. */
    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private Set<String> keys(String word) {
        Set<String> keys = endings.bases(word);
        List.copyOf(keys).forEach(base -> keys.add(forms.common(base)));
        return keys;
    }

    boolean knows(String word) {
        return words.contains(word);
    }

    /** Whether it is a word of a label, or an inflected one. */
    boolean isForm(String word) {
        return endings.bases(word).stream().anyMatch(words::contains);
    }

    private boolean isFormOf(String word, String name) {
        boolean participle = english
                && PARTICIPLE.matcher(word).matches()
                && !PARTICIPLE.matcher(name).matches();
        return !participle && isAlike(word, name);
    }

    private boolean isAlike(String word, String name) {
        return Math.min(word.length(), name.length()) >= LONG
                || keys(word).contains(name)
                || endings.bases(name).contains(word)
                || keys(name).stream()
                        .anyMatch(key ->
                                !endings.bases(name).contains(key) && keys(word).contains(key));
    }

    /** The label words that a text's word may be, each with how sure that is, 0 to 1. */
    Map<String, Double> of(String word) {
        Map<String, Double> found = new LinkedHashMap<>();
        if (words.contains(word)) {
            found.put(word, SAME);
        }
        add(keys(word), found, known -> isFormOf(word, known) ? FORM : LOOSE);
        if (found.isEmpty() && word.length() >= SHORTEST_SPELT_OTHERWISE) {
            for (String base : endings.bases(word)) {
                String spelt = base.length() < SHORTEST_SPELT_OTHERWISE ? base : spelling.of(base);
                if (!spelt.equals(base)) {
                    add(keys(spelt), found, known -> SPELT_OTHERWISE);
                }
            }
            String gapped = byGaps.get(word.replace('\uFFFD', '?'));
            if (gapped != null) {
                found.put(gapped, SPELT_OTHERWISE);
            }
        }
        if (found.isEmpty()) {
            near.to(word).forEach(name -> found.put(name, SLIP));
        }
        return found;
    }

    private void add(Set<String> keys, Map<String, Double> found, ToDoubleFunction<String> certainty) {
        keys.stream()
                .flatMap(key -> byBase.getOrDefault(key, List.of()).stream())
                .forEach(known -> found.putIfAbsent(known, certainty.applyAsDouble(known)));
    }

    /** The same for a word of a text that has lost all å, ä and ö: short words are known as well. */
    Map<String, Double> ofBare(String word) {
        Map<String, Double> found = of(word);
        if (found.isEmpty()) {
            endings.bases(word).stream()
                    .map(byBareLetters::get)
                    .filter(Objects::nonNull)
                    .forEach(meant -> add(keys(meant), found, known -> SPELT_OTHERWISE));
        }
        return found;
    }

    /** As a copy looks that lost å, ä and ö. */
    private static String gaps(String word) {
        return word.replaceAll("[åäö]", "?");
    }
}
