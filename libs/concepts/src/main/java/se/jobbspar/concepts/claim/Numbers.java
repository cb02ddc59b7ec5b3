package se.jobbspar.concepts.claim;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers in figures and words, in both languages. */
final class Numbers {
    private static final List<String> SWEDISH = List.of(
            "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
            "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo");
    private static final List<String> ENGLISH = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    static final String PATTERN = "(?:\\d{1,2}(?:[.,]5)?|trettio|thirty|fyrtio|en|a|ett par|a couple of|"
            + Stream.concat(SWEDISH.stream(), ENGLISH.stream()).collect(Collectors.joining("|")) + ")";

    private Numbers() {}

    static String figure(String number) {
        String word = number.toLowerCase(Locale.ROOT);
        if (Character.isDigit(word.charAt(0))) {
            return word.replace(',', '.');
        }
        int at = Math.max(SWEDISH.indexOf(word), ENGLISH.indexOf(word));
        return switch (word) {
            case "trettio", "thirty" -> "30";
            case "fyrtio" -> "40";
            case "en", "a" -> "1";
            case "ett par", "a couple of" -> "2";
            default -> String.valueOf(at + 1);
        };
    }
}
