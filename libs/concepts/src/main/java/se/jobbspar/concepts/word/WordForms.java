package se.jobbspar.concepts.word;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import se.jobbspar.rest.Language;

/**
 * Brings the forms of a title for women and men to one: servitris is servitör, sjuksköterska is sjukskötare. Endings tell; where an
 * ending may say something else, what is left must be a word of the taxonomy or end with one: {@code nervös} and {@code vinna} stay. So
 * do two forms that the taxonomy tells apart, as barnsköterska and barnskötare.
 */
public final class WordForms {
    private static final int SHORTEST_HEAD = 4;
    private static final List<Ending> SWEDISH = List.of(
            Ending.always("kvinna", "man"),
            Ending.always("kvinnor", "män"),
            Ending.always("pappa", "mamma"),
            Ending.always("ikerska", "iker"),
            Ending.always("erska", "are"),
            Ending.always("erskor", "are"),
            Ending.always("örska", "ör"),
            Ending.always("arinna", "are"),
            Ending.always("tris", "tör"),
            Ending.always("issa", "ist"),
            Ending.ofAWord("inna", ""),
            Ending.ofAWord("orska", "or"),
            Ending.ofAWord("ös", "ör"),
            Ending.ofAWord("ös", "are"),
            Ending.ofAWord("ess", ""),
            Ending.ofAWord("person", "man"));
    private static final List<Ending> ENGLISH = List.of(
            Ending.always("woman", "man"),
            Ending.always("women", "men"),
            Ending.ofAWord("person", "man"),
            Ending.ofAWord("tress", "ter"),
            Ending.ofAWord("tress", "tor"),
            Ending.ofAWord("ess", ""));

    private final List<Ending> endings;
    private final Set<String> words;
    private final BiPredicate<String, String> unlike;

    /**
     * @param words all that the taxonomy writes in this language
     * @param unlike whether the taxonomy calls different things by two words
     */
    public WordForms(Language language, Set<String> words, BiPredicate<String, String> unlike) {
        this.words = words;
        this.unlike = unlike;
        this.endings = switch (language) {
            case SV -> SWEDISH;
            case EN -> ENGLISH;
        };
    }

    /** An ending, and the one that stands for both. */
    private record Ending(String form, String common, boolean needsAWord) {
        static Ending always(String form, String common) {
            return new Ending(form, common, false);
        }

        static Ending ofAWord(String form, String common) {
            return new Ending(form, common, true);
        }

        boolean ends(String word) {
            return word.endsWith(form) && word.length() >= form.length() + 2;
        }

        String common(String word) {
            return word.substring(0, word.length() - form.length()) + common;
        }
    }

    /** The form for everybody; the word itself when it has no other. */
    public String common(String word) {
        return endings.stream()
                .filter(ending -> ending.ends(word))
                .filter(ending -> !ending.needsAWord() || endsWithAWord(ending.common(word)))
                .map(ending -> ending.common(word))
                .filter(common -> !unlike.test(word, common))
                .findFirst()
                .orElse(word);
    }

    private boolean endsWithAWord(String word) {
        for (int cut = 0; cut <= word.length() - SHORTEST_HEAD; cut++) {
            if (words.contains(word.substring(cut))) {
                return true;
            }
        }
        return false;
    }
}
