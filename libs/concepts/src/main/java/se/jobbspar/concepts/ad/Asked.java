package se.jobbspar.concepts.ad;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.concepts.mention.MentionType;
import se.jobbspar.concepts.passage.Sentence;

/**
 * What one sentence of an ad asks of those who apply: skills, languages, licences, educations, and experience, whose concept is the
 * occupation that it is of, where the sentence names one, and whose value is the years, where it counts them.
 */
public final class Asked {
    private static final Pattern WORKED = Pattern.compile(
            "(?<!\\p{L})(?:\\p{L}{0,20}erfarenhet(?:er)?|erfaren|har (?:du )?(?:tidigare )?(?:arbetat|jobbat|varit)|vana|rutinerad|experience|experienced|worked)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Sentence sentence;
    private final List<Mention> asked;

    private Asked(Sentence sentence, List<Mention> mentions) {
        this.sentence = sentence;
        this.asked = mentions.stream()
                .filter(mention -> mention.importance().isPresent() && !mention.negated())
                .toList();
    }

    /** @param mentions of the sentence, in its order */
    public static Stream<Mention> in(Sentence sentence, List<Mention> mentions) {
        Asked all = new Asked(sentence, mentions);
        return all.asked.stream().flatMap(mention -> all.of(mention).stream());
    }

    private Optional<Mention> of(Mention mention) {
        return switch (mention.type()) {
            case SKILL, LICENCE ->
                Optional.of(mention).filter(known -> known.concept().isPresent());
            case LANGUAGE -> Optional.of(AskedModality.of(mention, sentence));
            case EDUCATION -> Optional.of(mention);
            case EXPERIENCE -> Optional.of(mention).filter(Asked::isLength).map(this::ofOccupation);
            case OCCUPATION -> Optional.of(mention).filter(this::isWorkedAs).map(as -> as.as(MentionType.EXPERIENCE));
        };
    }

    /** From–to is of a life told. */
    private static boolean isLength(Mention years) {
        return years.value().filter(value -> value.contains("/")).isEmpty();
    }

    private Mention ofOccupation(Mention years) {
        return first(MentionType.OCCUPATION)
                .filter(occupation -> occupation.start() >= years.start())
                .map(occupation -> years.of(occupation.concept()))
                .orElse(years);
    }

    /** "Erfarenhet som kock"; where the sentence counts years they say it. */
    private boolean isWorkedAs(Mention occupation) {
        String before = sentence.text().substring(0, occupation.start() - sentence.start());
        return occupation.concept().isPresent()
                && first(MentionType.EXPERIENCE).isEmpty()
                && WORKED.matcher(before).find();
    }

    private Optional<Mention> first(MentionType type) {
        return asked.stream().filter(mention -> mention.type() == type).findFirst();
    }
}
