package se.jobbspar.concepts.context;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.jobbspar.concepts.mention.Importance;

/** What the words of a sentence or heading demand or wish for. */
final class Demand {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern MUST = words(
            "(?:skall?-?)?krav|kraven|krävs|kräver|kräva|måste|ska ha|ska kunna|ska vara|skall ha|nödvändigt?|förutsätt\\p{L}*|ett måste|obligatorisk\\p{L}*"
                    + "|required|requires?|must|mandatory|essential|is a requirement|need to have");
    private static final Pattern WISH = words(
            "meriterande|meriting|merit|meriterar|gärna|fördel|önskvärt|önskas|önskvärda|plus|bonus|uppskattas|preferred|preferably|desirable|advantage|advantageous|nice to have|meriterat");
    private static final Pattern ADDRESSED = words(
            "du har|du är (?:legitimerad|utbildad|van)|du kan|du talar|du behärskar|du förstår|har du|vi söker dig|vi söker en? \\p{L}+ med|you have|you can|you speak|needs someone with|we need");
    private static final Pattern MUST_HEADING = words(
            "krav|kravprofil|kravspecifikation|skallkrav|kvalifikationer|kvalifikationskrav|behörighet|vi söker dig|vem är du|vem vi söker|vem söker vi|din profil|din bakgrund|vad vi söker|du har|du är"
                    + "|är du den vi söker|dina kvalifikationer|requirements|qualifications|who you are|what you need|you have|your profile|must have|we are looking for|about you|om dig|din kompetens|din erfarenhet|vi kräver");
    private static final Pattern COMMA = Pattern.compile(",|(?<!\\p{L})(?:men|but|samt att)(?!\\p{L})", FLAGS);

    private Demand() {}

    private static Pattern words(String words) {
        return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})", FLAGS);
    }

    static Optional<Importance> ofHeading(String heading) {
        return WISH.matcher(heading).find()
                ? Optional.of(Importance.WISH)
                : Optional.of(Importance.MUST)
                        .filter(must -> MUST_HEADING.matcher(heading).find());
    }

    /** The nearest word that says so, within the clause before it is looked for in the whole sentence. */
    static Optional<Importance> inSentence(String sentence, int from, int to) {
        int begin = COMMA.matcher(sentence.substring(0, from))
                .results()
                .mapToInt(f -> f.end())
                .max()
                .orElse(0);
        int end = COMMA.matcher(sentence.substring(to))
                .results()
                .mapToInt(f -> to + f.start())
                .findFirst()
                .orElse(sentence.length());
        return nearest(sentence.substring(begin, end), from - begin, to - begin)
                .or(() -> nearest(sentence, from, to))
                .map(Cue::says);
    }

    /** Whether it speaks to the reader of an ad about what the reader has. */
    static boolean addresses(String sentence) {
        return ADDRESSED.matcher(sentence).find();
    }

    private record Cue(Importance says, int distance) {}

    private static Optional<Cue> nearest(String text, int from, int to) {
        return Stream.concat(cues(MUST, Importance.MUST, text, from, to), cues(WISH, Importance.WISH, text, from, to))
                .min(Comparator.comparingInt(Cue::distance));
    }

    private static Stream<Cue> cues(Pattern pattern, Importance says, String text, int from, int to) {
        return pattern.matcher(text)
                .results()
                .map(found ->
                        new Cue(says, found.end() <= from ? from - found.end() : Math.max(0, found.start() - to)));
    }
}
