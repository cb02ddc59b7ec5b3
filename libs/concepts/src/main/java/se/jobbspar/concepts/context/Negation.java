package se.jobbspar.concepts.context;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.concepts.passage.Sentence;

/** Whether a text denies what it mentions: before it ("ingen erfarenhet av") or after it ("krävs inte"). */
final class Negation {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern BEFORE = Pattern.compile(
            "(?<!\\p{L})(?:ingen(?! nackdel)|inget|inga|inte(?! bara| minst| enbart)|ej|aldrig|utan|saknar|varken|no|not(?! only)|never|without|nor|lacks?|don['’]t|doesn['’]t|cannot|can['’]t)(?!\\p{L})",
            FLAGS);
    private static final Pattern AFTER = Pattern.compile(
            "(?<!\\p{L})(?:saknas|(?:krävs|behövs|behöver|krävt) (?:inte|ej)|(?:är )?(?:inget|inte något|inte ett|inte heller|ej|inte) (?:krav|nödvändigt?|måste)|(?:is |are )?not (?:required|needed|necessary|a requirement)|inte nödvändigt?|har jag (?:inte|ingen|aldrig)|är det inte|kan jag inte)(?!\\p{L})",
            FLAGS);
    /** Where another thought begins. */
    private static final Pattern TURN = Pattern.compile(
            "(?<!\\p{L})(?:men|but|dock|däremot|however|although|fast|däremot)(?!\\p{L})|[;–:(]| - |, ?(?=(?:jag|du|vi|som|har|kan|är|utan att|i|you|we|med|she|he|med|then)(?!\\p{L}))"
                    + "|(?<!\\p{L})(?:och|and) (?=(?:jag|du|har|talar|kan|i|have|speak|har|är)(?!\\p{L}))",
            FLAGS);

    /** What is said after a comma is not said of what stands before it. */
    private static final Pattern PAUSE = Pattern.compile(TURN.pattern() + "|,", FLAGS);

    private static final int NEAR = 60;
    private static final Pattern WISHED = Pattern.compile("merit|gärna|fördel|önskvärt|plus|tillgång", FLAGS);

    private Negation() {}

    static boolean denies(Sentence sentence, Mention mention) {
        int from = mention.start() - sentence.start();
        int to = mention.end() - sentence.start();
        return deniedBefore(sentence.text().substring(0, from)) || deniedAfter(sentence.text(), from, to);
    }

    private static boolean deniedBefore(String before) {
        int turn = last(TURN, before);
        int denied = last(BEFORE, before);
        return denied > turn && before.length() - denied <= NEAR;
    }

    private static boolean deniedAfter(String text, int from, int to) {
        String after = text.substring(to);
        int turn = TURN.matcher(after)
                .results()
                .mapToInt(MatchResult::start)
                .findFirst()
                .orElse(after.length());
        int denied = AFTER.matcher(after)
                .results()
                .mapToInt(MatchResult::start)
                .findFirst()
                .orElse(after.length());
        // "Är meriterande men inget krav" wishes.
        return denied < turn
                && denied <= NEAR
                && !WISHED.matcher(text.substring(from)).find();
    }

    /** Where the last one ends; -1 for none. */
    private static int last(Pattern pattern, String text) {
        return pattern.matcher(text).results().mapToInt(MatchResult::end).max().orElse(-1);
    }
}
