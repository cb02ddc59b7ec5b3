package se.jobbspar.concepts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.jobbspar.concepts.context.Context;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.concepts.mention.MentionReader;
import se.jobbspar.concepts.mention.MentionType;
import se.jobbspar.concepts.passage.Passage;
import se.jobbspar.concepts.passage.Sentence;
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
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("a text of " + text.length() + " characters");
        }
        Passage passage = Passage.of(text);
        Optional<String> tongue = language.map(Language::tag).or(() -> TextLanguage.of(passage));
        return tongue.map(known -> in(known, passage, types)).orElseGet(() -> inEither(passage, types));
    }

    private Extraction in(String tongue, Passage passage, Set<MentionType> types) {
        return new Extraction(
                tongue,
                Language.ofTag(tongue)
                        .map(known -> mentions(passage, readers.get(known), types))
                        .orElse(List.of()));
    }

    /** A list of words may be in either language: in the one in which it says more. */
    private Extraction inEither(Passage passage, Set<MentionType> types) {
        Extraction swedish = in(Language.SV.tag(), passage, types);
        Extraction english = in(Language.EN.tag(), passage, types);
        return english.mentions().size() > swedish.mentions().size() ? english : swedish;
    }

    private static List<Mention> mentions(Passage passage, Readers readers, Set<MentionType> types) {
        Context context = new Context();
        MentionReader reader = readers.open(passage);
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            context.read(sentence, reader.read(sentence)).stream()
                    .filter(mention -> types.contains(mention.type()))
                    .forEach(mentions::add);
        }
        return mentions;
    }
}
