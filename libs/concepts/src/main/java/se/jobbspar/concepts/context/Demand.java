package se.jobbspar.concepts.context;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.jobbspar.concepts.mention.Importance;

/** What the words of a sentence demand or wish for. */
final class Demand {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** Asks wherever it stands. */
    private static final Pattern PLAIN = words(
            "(?<!(?:ej|inget|inga|inte|inte något|inte ett) )(?<!bör-)(?:(?:skall?-?|grund|bas|minimi)?krav|måste|nödvändigt?)|kraven|krävs(?! (?:ej|inte))|(?<!det )behövs(?! (?:ej|inte))|kräver (?:också |även )?att du|förutsättning(?: att| är)?|förutsätt(?:s|er)|lägst|arbetsspråket?|obligatorisk\\p{L}*"
                    + "|working language|required|requires?|must|mandatory|essential|is a requirement|need to have");
    /** Asks of a person, and tells of the work where the work is told of. */
    private static final Pattern OF_YOU = words(
            "ska (?:du )?(?:ha|kunna|vara|inneha|behärska)|skall (?:du )?(?:ha|kunna|vara)|behöver (?:du )?(?:ha|vara|kunna|inneha)|du (?:behöver|ska|skall)|behöver du|kräver|kräva|viktigt (?:för oss|att du)|you (?:need|should)");

    private static final Pattern WISH = words(
            "meriterande|meriting|merit|meriterar|meriterat|fördel(?:aktigt)?|önskvär(?:t|da|d)|önskas|önskemål|plus|bonus|uppskattas|positivt|värdefullt?|extra (?:bra|intressant)|bör-?krav|ingen nackdel|(?:är|vore) (?:det )?(?:också )?(?:bra|en tillgång)(?! på)|blir vi (?:extra )?glada|an asset|helpful|valued|bör|preferred|preferably|desirable|desired|advantage|advantageous|nice to have");
    /** Wishes for what follows, never for what stands before. */
    private static final Pattern AHEAD = words("gärna|helst|trevligt om|bra om|ideally");

    private static final Pattern ADDRESSED = words(
            "(?:du|dig som|du som|sökande|person(?:er)? som|någon som) (?:också |även |har |bör |dessutom |gärna )?(?:har|är (?:en )?(?:legitimerad|utbildad|van|erfaren)|kan|talar|pratar|skriver|behärskar|förstår|innehar)|(?:du|dig som) (?:är|kör) \\p{L}+(?:,? (?:och )?\\p{L}+){0,5}(?:,| och) (?:har|kan|talar|pratar|skriver|behärskar|förstår)|du (?:uttrycker|formulerar|klarar) dig|(?:talar|pratar|behärskar|förstår|skriver) du|har du|är du (?:legitimerad|utbildad|van|erfaren)|vi söker dig|dig med|vi söker (?:nu )?(?:en? )?\\p{L}+ med"
                    + "|you have|you hold|you can|you speak|needs someone with|we need");
    /** Says alone what the reader has, whatever is wished for behind the next comma. */
    private static final Pattern OF_ITSELF = Pattern.compile(
            "\\W*(?:(?:vidare|dessutom|och) )?(?:du|you) (?:har|talar|pratar|behärskar|uttrycker dig|förstår|have|hold|speak)(?!\\p{L})",
            FLAGS);

    private static final Pattern COMMA =
            Pattern.compile(",|(?<!\\p{L})(?:men|but|medan|samt att|och det är)(?!\\p{L})", FLAGS);

    private Demand() {}

    private static Pattern words(String words) {
        return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})", FLAGS);
    }

    /** The nearest word that says so, within the clause before it is looked for in the whole sentence. */
    static Optional<Importance> inSentence(String sentence, int from, int to, Section section) {
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
        String clause = sentence.substring(begin, end);
        return nearest(clause, from - begin, to - begin, section)
                .map(Cue::says)
                .or(() -> Optional.of(Importance.MUST)
                        .filter(must -> OF_ITSELF.matcher(clause).lookingAt()))
                .or(() -> nearest(sentence, from, to, section).map(Cue::says));
    }

    static boolean isIn(String sentence, Section section) {
        return PLAIN.matcher(sentence).find()
                || WISH.matcher(sentence).find()
                || AHEAD.matcher(sentence).find()
                || section != Section.ELSE && OF_YOU.matcher(sentence).find();
    }

    /** Whether it speaks to the reader of an ad about what the reader has. */
    static boolean addresses(String sentence) {
        return ADDRESSED.matcher(sentence).find();
    }

    private record Cue(Importance says, int distance) {}

    private static Optional<Cue> nearest(String text, int from, int to, Section section) {
        return Stream.of(
                        cues(PLAIN, Importance.MUST, text, from, to),
                        cues(OF_YOU, Importance.MUST, text, from, to).filter(cue -> section != Section.ELSE),
                        cues(WISH, Importance.WISH, text, from, to),
                        cues(AHEAD, Importance.WISH, text.substring(0, from), from, to))
                .flatMap(cues -> cues)
                .min(Comparator.comparingInt(Cue::distance));
    }

    private static Stream<Cue> cues(Pattern pattern, Importance says, String text, int from, int to) {
        return pattern.matcher(text)
                .results()
                .map(found ->
                        new Cue(says, found.end() <= from ? from - found.end() : Math.max(0, found.start() - to)));
    }
}
