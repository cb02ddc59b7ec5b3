package se.jobbspar.concepts.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.jobbspar.concepts.mention.Meant;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.concepts.mention.MentionReader;
import se.jobbspar.concepts.mention.MentionType;
import se.jobbspar.concepts.passage.Sentence;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Taxonomy;

/** Driving licences and their classes. A licence without a class is one of class B in everyday speech, but said less surely. */
public final class DrivingReader implements MentionReader {
    private static final double CLEAR = 0.95;
    private static final double WITHOUT_CLASS = 0.6;
    private static final String CLASS = "(?:AM|A1|A2|A|BE|B96|B|C1E|C1|CE|C|D1E|D1|DE|D)";
    private static final String CLASSES = CLASS + "(?:(?:-? ?(?:,|/|\\+|och|eller|samt|and|or) ?)" + CLASS + ")*";
    private static final String WORD =
            "(?i:(?<=-)kort(?:et)?|k[öo?\\x{FFFD}]rkort(?:et|s)?|driv(?:ing|er['’]?s) licen[cs]e)";
    private static final Pattern LICENCE =
            Pattern.compile("(?<![\\p{L}\\p{Nd}])(?:(?<before>" + CLASSES + ")[- ]{1,2})?(?<![\\p{L}])" + WORD
                    + "(?:[ ,(:-]{1,3}(?:(?i:med )?(?i:behörigheten|behörighet|klass|kategori|typ|category|class) )?(?<after>"
                    + CLASSES
                    + ")(?![\\p{L}\\p{Nd}-])\\)?)?(?!\\p{L})");
    private static final Pattern TRUCK = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}])(?:[A-D](?:(?: ?[,/+&]| och) ?[A-D])*[- ]{1,2})?"
                    + "(?i:truckk(?:ort|örkort)(?:et)?|truckförarbevis(?:et)?|truckbehörighet|forklift (?:licen[cs]e|certificate))(?:,? (?i:typ |klass )?[A-D](?:(?: ?[,/+&]| och|-) ?[A-D])*)?(?![\\p{L}\\p{Nd}])");
    private static final Pattern SINGLE = Pattern.compile(CLASS + "(?!\\w)");

    private final Taxonomy taxonomy;
    private final Language language;
    private final Optional<Meant> forklift;

    public DrivingReader(Taxonomy taxonomy, Language language) {
        this.taxonomy = taxonomy;
        this.language = language;
        this.forklift = concept("truckkort");
    }

    @Override
    public List<Mention> read(Sentence sentence) {
        return Stream.concat(
                        sentence.find(LICENCE).flatMap(found -> mentions(sentence, found).stream()),
                        sentence.find(TRUCK).map(found -> mention(sentence, found, forklift, CLEAR)))
                .toList();
    }

    /** One for each class, in the place of all. */
    private List<Mention> mentions(Sentence sentence, MatchResult found) {
        String said = Optional.ofNullable(found.group("before")).orElse("") + " "
                + Optional.ofNullable(found.group("after")).orElse("");
        List<String> classes = SINGLE.matcher(said)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        List<Mention> mentions = new ArrayList<>();
        for (String one : classes.isEmpty() ? List.of("B") : classes) {
            mentions.add(mention(sentence, found, concept(one), classes.isEmpty() ? WITHOUT_CLASS : CLEAR));
        }
        return mentions;
    }

    private static Mention mention(Sentence sentence, MatchResult found, Optional<Meant> concept, double confidence) {
        return Mention.in(sentence, found.start(), found.end(), MentionType.LICENCE, concept, confidence);
    }

    private Optional<Meant> concept(String driven) {
        return taxonomy.find("urn:jobbspar:licence:" + driven.toLowerCase(Locale.ROOT))
                .map(concept -> Meant.of(concept, language.locale()));
    }
}
