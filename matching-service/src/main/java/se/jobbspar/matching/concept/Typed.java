package se.jobbspar.matching.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import se.jobbspar.concepts.word.Text;
import se.jobbspar.concepts.word.Typos;

/** What somebody typed, taken apart once and then compared with many labels of one language. */
final class Typed {
    /**
     * Words that begin alike are often forms of one, tekniker and teknik; the nearness of the rest decides the order. Among
     * several words that is said by chance too, svenska and svets: there four letters and half of the shorter one must agree.
     */
    private static final int SAME_BEGINNING = 3;

    private static final int SAME_BEGINNING_AMONG_SEVERAL = 4;

    private final Text text;
    private final List<Part> parts = new ArrayList<>();

    Typed(Text text, Compounds compounds) {
        this.text = text;
        boolean alone = text.words().stream().filter(Text.Word::telling).count() < 2;
        for (int i = 0; i < text.words().size(); i++) {
            parts.add(new Part(text.words().get(i), i == text.words().size() - 1, alone, compounds));
        }
    }

    Text text() {
        return text;
    }

    boolean everyWord(Text label, BiPredicate<Part, Text.Word> agrees) {
        return parts.stream().allMatch(p -> label.words().stream().anyMatch(w -> agrees.test(p, w)));
    }

    boolean anyTellingWord(Text label, BiPredicate<Part, Text.Word> agrees) {
        return parts.stream().filter(p -> p.word.telling()).anyMatch(p -> label.words().stream()
                .anyMatch(w -> w.telling() && agrees.test(p, w)));
    }

    /** One typed word; the last one may be half typed. */
    static final class Part {
        private final Text.Word word;
        private final boolean last;
        private final boolean alone;
        private final Compounds compounds;
        private final List<String> pieces;

        private Part(Text.Word word, boolean last, boolean alone, Compounds compounds) {
            this.word = word;
            this.last = last;
            this.alone = alone;
            this.compounds = compounds;
            this.pieces = compounds.pieces(word.normal());
        }

        boolean isWordOf(Text.Word label) {
            return last
                    ? label.normal().startsWith(word.normal())
                    : label.normal().equals(word.normal());
        }

        boolean isWordOrPartOf(Text.Word label) {
            return isWordOf(label) || compounds.isPart(word.normal(), label.normal());
        }

        boolean isMisspeltIn(Text.Word label) {
            boolean begunWithoutMarks = last && label.folded().startsWith(word.normal());
            return isWordOrPartOf(label) || begunWithoutMarks || Typos.near(word, label);
        }

        /** Some piece of either begins like some piece of the other. */
        boolean isRelatedTo(Text.Word label) {
            if (isMisspeltIn(label) || compounds.isPart(label.normal(), word.normal())) {
                return true;
            }
            List<String> theirs = compounds.pieces(label.normal());
            return pieces.stream().anyMatch(own -> theirs.stream().anyMatch(other -> beginAlike(own, other)));
        }

        private boolean beginAlike(String a, String b) {
            int half = (Math.min(a.length(), b.length()) + 1) / 2;
            int same = alone ? SAME_BEGINNING : Math.max(SAME_BEGINNING_AMONG_SEVERAL, half);
            return a.length() >= same && b.length() >= same && a.regionMatches(0, b, 0, same);
        }
    }
}
