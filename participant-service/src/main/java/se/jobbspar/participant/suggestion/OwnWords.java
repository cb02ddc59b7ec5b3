package se.jobbspar.participant.suggestion;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.concepts.passage.Sentence;

/** Whether a sentence says something of what the person has: not of what the person wishes for, nor of somebody else. */
final class OwnWords {
    private static final Pattern WISHED = words(
            "vill|vilja|önskar|önskan|drömmer|drömjobb|hoppas|söker|sökt|planerar|mål(?:et)? är|intresserad av att"
                    + "|want|wants|wish|would like|hope to|hoping to|dream|looking for|seeking|applying|apply for|my goal");
    /** Where the sentence turns to what there is. */
    private static final Pattern HAS =
            words("har|hade|kan|är|talar|pratar|arbetat|jobbat|var|have|had|can|am|speak|worked|was|efter|after");

    private static final Pattern OTHERS = words(
            "referens(?:er|person|personer)?|kontaktperson|references?|(?:min|mitt|my) (?:man|fru|make|maka|sambo|mamma|pappa|mor|far"
                    + "|bror|syster|son|dotter|barn|chef|handledare|vän|kompis|husband|wife|partner|mother|father|brother|sister"
                    + "|son|daughter|manager|supervisor|boss|friend)|mina (?:barn|föräldrar|syskon|kollegor)|my (?:parents|children|colleagues)");
    /** Where the sentence turns to the person; a small i is Swedish for in. */
    private static final Pattern SELF = words("jag|själv|(?-i:I)|myself");

    private OwnWords() {}

    private static Pattern words(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static boolean say(Sentence sentence, Mention mention) {
        String before = sentence.text().substring(0, mention.start() - sentence.start());
        return !saidOf(WISHED, HAS, before) && !saidOf(OTHERS, SELF, before);
    }

    /** Whether the text is still about it when it ends. */
    private static boolean saidOf(Pattern about, Pattern turn, String text) {
        int begun =
                about.matcher(text).results().mapToInt(MatchResult::end).max().orElse(-1);
        return begun >= 0 && !turn.matcher(text.substring(begun)).find();
    }
}
