package se.jobbspar.concepts.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Writes words as the taxonomy does: compounds that were typed apart are put together, å, ä and ö get back their marks, and a letter is
 * doubled or not as the taxonomy has it. A word that it knows stays.
 */
public final class Spelling {
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_COMPOUND = 9;
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1");
    /** In the order of how little they forgive. */
    private static final List<Key> KEYS = List.of(
            new Key(Spelling::digraphs, UnaryOperator.identity()),
            new Key(Text::fold, UnaryOperator.identity()),
            new Key(Spelling::sound, Spelling::sound),
            new Key(word -> sound(digraphs(word)), Spelling::sound));
    /** What Swedes write for the same sound, or for none: fysioterapevt, resturang. */
    private static final Map<String, String> SOUNDS =
            Map.of("eu", "ev", "au", "u", "ck", "k", "ph", "f", "th", "t", "w", "v", "z", "s", "x", "ks", "qu", "kv");

    private static final Pattern SPELT = Pattern.compile(String.join("|", SOUNDS.keySet()));

    private final TreeSet<String> words;
    private final List<Map<String, String>> byKey;

    /** What a word of the taxonomy and a typed one have in common when the second is meant to be the first. */
    private record Key(UnaryOperator<String> ofWord, UnaryOperator<String> ofTyped) {}

    public Spelling(Set<String> words) {
        this.words = new TreeSet<>(words);
        this.byKey = KEYS.stream().map(key -> only(key.ofWord())).toList();
    }

    /** The words under a key, but for keys that several have: an unlike word is never put in another one's place. */
    private Map<String, String> only(UnaryOperator<String> key) {
        Map<String, String> only = new HashMap<>();
        words.forEach(word -> only.merge(key.apply(word), word, (one, other) -> ""));
        only.values().removeIf(String::isEmpty);
        return only;
    }

    /** @param ended whether the last word is written to its end; else it may be the beginning of one */
    public List<String> of(List<String> typed, boolean ended) {
        List<String> written = new ArrayList<>();
        String before = "";
        for (int i = 0; i < typed.size(); i++) {
            String word = typed.get(i);
            String both = together(before, word, !ended && i + 1 == typed.size());
            if (both != null) {
                written.removeLast();
            }
            before = both == null ? of(word) : both;
            written.add(before);
        }
        return written;
    }

    /** Two words as the one that they are, linked by an s or not; null when they are two. */
    private String together(String first, String second, boolean begun) {
        String both = first + second;
        if (first.isEmpty()
                || Text.isEmptyWord(first)
                || Text.isEmptyWord(second)
                || !both.codePoints().allMatch(Character::isLetter)) {
            return null;
        }
        boolean longParts = second.length() >= SHORTEST_PART && first.length() >= SHORTEST_PART;
        if (words.contains(both) || begun && longParts && begins(both)) {
            return both;
        }
        String linked = first + "s" + second;
        if (longParts && words.contains(linked)) {
            return linked;
        }
        String known = longParts && both.length() >= SHORTEST_COMPOUND ? of(both) : both;
        return known.equals(both) ? null : known;
    }

    /** The word of the taxonomy that is meant; the word itself when none is. */
    public String of(String word) {
        if (words.contains(word)) {
            return word;
        }
        for (int i = 0; i < KEYS.size(); i++) {
            String known = byKey.get(i).get(KEYS.get(i).ofTyped().apply(word));
            if (known != null) {
                return known;
            }
        }
        return word;
    }

    /** Whether it is a word of the taxonomy, or somebody may be on the way to one. */
    public boolean begins(String word) {
        String next = words.ceiling(word);
        return next != null && next.startsWith(word);
    }

    public boolean knows(String word) {
        return words.contains(word);
    }

    private static String digraphs(String word) {
        return word.replace("å", "aa").replace("ä", "ae").replace("ö", "oe");
    }

    private static String sound(String word) {
        return single(SPELT.matcher(Text.fold(word)).replaceAll(spelt -> SOUNDS.get(spelt.group())));
    }

    private static String single(String word) {
        return DOUBLED.matcher(word).replaceAll("$1");
    }
}
