package se.jobbspar.concepts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.jobbspar.concepts.context.Context;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.concepts.mention.MentionReader;
import se.jobbspar.concepts.mention.MentionType;
import se.jobbspar.concepts.passage.Passage;
import se.jobbspar.concepts.passage.TextLanguage;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * Reads what a CV, a story or an ad says, as concepts of a taxonomy. Keeps nothing of a text. Safe for threads; made once, since it
 * holds all labels.
 */
public final class Extractor {
    /** Longer texts are none that a person wrote about work; who calls refuses them. */
    public static final int LONGEST_TEXT = 200_000;

    private final Map<Language, Readers> readers = new EnumMap<>(Language.class);

    private Extractor(Taxonomy taxonomy) {
        for (Language language : Language.values()) {
            readers.put(language, new Readers(taxonomy, language));
        }
    }

    public static Extractor of(Taxonomy taxonomy) {
        return new Extractor(taxonomy);
    }

    /**
     * @param language to read in; empty = as the text looks
     * @param types that are wanted
     */
    public Extraction read(String text, Optional<Language> language, Set<MentionType> types) {
        Passage passage = passage(text);
        Function<Language, List<Mention>> reading = known -> mentions(passage, known, types);
        return language.map(known -> new Extraction(known.tag(), reading.apply(known)))
                .orElseGet(() -> inItsLanguage(passage, reading));
    }

    /** To read many ads with. */
    public AdReader ads() {
        return new AdReader(this);
    }

    MentionReader open(Language language, Passage passage) {
        return readers.get(language).open(passage.isBare());
    }

    private List<Mention> mentions(Passage passage, Language language, Set<MentionType> types) {
        Context context = Context.of(passage);
        MentionReader reader = open(language, passage);
        return IntStream.range(0, passage.sentences().size())
                .boxed()
                .flatMap(at -> context.of(at, reader.read(passage.sentences().get(at))).stream())
                .filter(mention -> types.contains(mention.type()))
                .map(mention -> mention.inSource(passage.markup()))
                .toList();
    }

    static Passage passage(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("a text of " + text.length() + " characters");
        }
        return Passage.of(text);
    }

    /** Nothing is read in a language that is neither Swedish nor English. */
    static Extraction inItsLanguage(Passage passage, Function<Language, List<Mention>> reading) {
        return TextLanguage.of(passage)
                .map(tag -> new Extraction(tag, Language.ofTag(tag).map(reading).orElse(List.of())))
                .orElseGet(() -> inEither(reading));
    }

    /** A list of words may be in either language: in the one in which it says more. */
    private static Extraction inEither(Function<Language, List<Mention>> reading) {
        Extraction swedish = new Extraction(Language.SV.tag(), reading.apply(Language.SV));
        Extraction english = new Extraction(Language.EN.tag(), reading.apply(Language.EN));
        return english.mentions().size() > swedish.mentions().size() ? english : swedish;
    }
}
