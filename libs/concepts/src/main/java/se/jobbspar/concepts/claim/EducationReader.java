package se.jobbspar.concepts.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.jobbspar.concepts.mention.Meant;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.concepts.mention.MentionReader;
import se.jobbspar.concepts.mention.MentionType;
import se.jobbspar.concepts.passage.Sentence;
import se.jobbspar.taxonomy.SunCodes;

/** Education by its level, its programme or the occupation it leads to; {@code education.tsv} has the words. */
public final class EducationReader implements MentionReader {
    private static final double CLEAR = 0.9;
    /** What every wording has some of: most sentences tell of no education. */
    private static final Pattern HINT = Pattern.compile(
            "utbild|exam|progra|gymnas|gskol|yrkesh|universitet|grundskol|grundl|kand|degree|diploma|school|educat|ph\\.? ?d|sc|master|bachelor"
                    + "|training|doktor|doctorate|magister|akadem|yh|ky",
            Pattern.CASE_INSENSITIVE);

    private final List<EducationWording> wordings = EducationWording.all();

    @Override
    public List<Mention> read(Sentence sentence) {
        if (!HINT.matcher(sentence.text()).find()) {
            return List.of();
        }
        List<Mention> mentions = new ArrayList<>();
        for (EducationWording wording : wordings) {
            sentence.find(wording.pattern())
                    .map(found -> mention(sentence, found, wording))
                    .filter(mention -> mentions.stream().noneMatch(mention::overlaps))
                    .forEach(mentions::add);
        }
        return mentions;
    }

    private static Mention mention(Sentence sentence, MatchResult found, EducationWording wording) {
        Optional<Meant> field =
                wording.field().flatMap(SunCodes::field).map(code -> new Meant(code.code(), code.name()));
        return Mention.in(sentence, found.start(), found.end(), MentionType.EDUCATION, field, CLEAR)
                .withValue(wording.level());
    }
}
