package se.jobbspar.concepts.claim;

import java.util.regex.Pattern;

/** Patterns of words as people write them: with capitals or without, with å, ä and ö or what a copy has left of them. */
final class Wording {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private Wording() {}

    /** Whole words alone: nothing of the like before or after. */
    static Pattern words(String regex) {
        String lenient = regex.replace("å", "[åa?\\x{FFFD}]")
                .replace("ä", "[äa?\\x{FFFD}]")
                .replace("ö", "[öo?\\x{FFFD}]");
        return Pattern.compile("(?<![\\p{L}\\p{Nd}-])(?:" + lenient + ")(?![\\p{L}\\p{Nd}])", FLAGS);
    }
}
