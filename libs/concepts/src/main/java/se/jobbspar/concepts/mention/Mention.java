package se.jobbspar.concepts.mention;

import java.util.Comparator;
import java.util.Optional;
import se.jobbspar.concepts.passage.Markup;
import se.jobbspar.concepts.passage.Sentence;

/**
 * One thing that a text says.
 *
 * @param concept what is meant; empty when the text says the kind alone, as "körkort"
 * @param value a language's CEFR level, an education's SUN 2020 level, years of experience or the years from–to
 * @param start of its first character in the text, which counts UTF-16 units as Java and JavaScript do
 * @param end after its last character
 * @param text its words, without the tags and entities of HTML
 * @param confidence how sure the reading is, 0 to 1
 * @param negated whether the text denies it
 */
public record Mention(
        MentionType type,
        Optional<Meant> concept,
        Optional<String> value,
        int start,
        int end,
        String text,
        double confidence,
        boolean negated,
        Optional<Importance> importance) {
    public static final Comparator<Mention> BY_PLACE = Comparator.comparingInt(Mention::start)
            .thenComparing(Mention::end, Comparator.reverseOrder())
            .thenComparing(Mention::type);

    /** @param from where it begins in the sentence */
    public static Mention in(
            Sentence sentence, int from, int to, MentionType type, Optional<Meant> concept, double confidence) {
        return new Mention(
                type,
                concept,
                Optional.empty(),
                sentence.start() + from,
                sentence.start() + to,
                sentence.text().substring(from, to),
                confidence,
                false,
                Optional.empty());
    }

    public Mention withValue(Optional<String> said) {
        return new Mention(type, concept, said, start, end, text, confidence, negated, importance);
    }

    public Mention of(Optional<Meant> what) {
        return new Mention(type, what, value, start, end, text, confidence, negated, importance);
    }

    public Mention as(MentionType other) {
        return new Mention(other, concept, value, start, end, text, confidence, negated, importance);
    }

    public Mention in(boolean denied, Optional<Importance> asked) {
        return new Mention(type, concept, value, start, end, text, confidence, denied, asked);
    }

    /** With its place in what was given. */
    public Mention inSource(Markup markup) {
        return new Mention(
                type,
                concept,
                value,
                markup.inSource(start),
                markup.inSource(end),
                text,
                confidence,
                negated,
                importance);
    }

    public boolean overlaps(Mention other) {
        return start < other.end && other.start < end;
    }

    public int length() {
        return end - start;
    }
}
