package se.jobbspar.concepts.ad;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.concepts.mention.MentionReader;
import se.jobbspar.concepts.mention.MentionType;
import se.jobbspar.concepts.passage.Sentence;

/** Experience whose years an ad does not count: "flerårig erfarenhet", "erfarenhet av liknande arbete". Of a person it would say nothing. */
public final class UncountedExperience {
    private static final double BY_WORDS = 0.7;
    private static final Pattern EXPERIENCE = Pattern.compile(
            "(?<!\\p{L})(?:(?:flerårig|mångårig|(?:några|flera|många) års|(?:several|many|some|a few) years['’]?(?: of)?) (?:\\p{L}+ ){0,2}?\\p{L}{0,20}(?:erfarenhet|experience)"
                    + "|erfarenhet (?:av|från|inom|i) (?:yrket|(?:liknande|motsvarande|samma|likvärdig\\p{L}*) (?:arbet|tjänst|roll|uppdrag|befattning|yrke|verksamhet)\\p{L}*)"
                    + "|experience (?:in|from|of) (?:a )?similar (?:work|roles?|positions?))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private UncountedExperience() {}

    /** What a reader finds, and such experience where it finds none. */
    public static MentionReader beside(MentionReader reader) {
        return sentence -> {
            List<Mention> read = reader.read(sentence);
            boolean told = read.stream().anyMatch(mention -> mention.type() == MentionType.EXPERIENCE);
            return told
                    ? read
                    : Stream.concat(read.stream(), in(sentence))
                            .sorted(Mention.BY_PLACE)
                            .toList();
        };
    }

    private static Stream<Mention> in(Sentence sentence) {
        return sentence.find(EXPERIENCE)
                .map(found -> Mention.in(
                        sentence, found.start(), found.end(), MentionType.EXPERIENCE, Optional.empty(), BY_WORDS));
    }
}
