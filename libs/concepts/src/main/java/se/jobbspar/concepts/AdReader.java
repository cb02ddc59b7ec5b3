package se.jobbspar.concepts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.jobbspar.concepts.ad.Asked;
import se.jobbspar.concepts.ad.UncountedExperience;
import se.jobbspar.concepts.context.Context;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.concepts.mention.MentionReader;
import se.jobbspar.concepts.passage.Passage;
import se.jobbspar.concepts.passage.Sentence;
import se.jobbspar.rest.Language;

/**
 * Reads ads, one after another: what they ask of those who apply ({@link Asked}). Remembers words from one ad to the next, a bounded
 * number, so that many are read in less time; for one thread at a time.
 */
public final class AdReader {
    private final Extractor extractor;
    private final Map<Tongue, MentionReader> readers = new HashMap<>();

    /** @param bare whether the ad has lost all å, ä and ö */
    private record Tongue(Language language, boolean bare) {}

    AdReader(Extractor extractor) {
        this.extractor = extractor;
    }

    /** @param ad of at most {@link Extractor#LONGEST_TEXT} characters */
    public Extraction read(String ad) {
        Passage passage = Extractor.passage(ad);
        return Extractor.inItsLanguage(passage, language -> asked(passage, language));
    }

    /** Sentences that ask for nothing are left unread. */
    private List<Mention> asked(Passage passage, Language language) {
        Context context = Context.ofAd(passage);
        MentionReader reader = readers.computeIfAbsent(
                new Tongue(language, passage.isBare()),
                tongue -> UncountedExperience.beside(extractor.open(language, passage)));
        return IntStream.range(0, passage.sentences().size())
                .filter(context::mayAsk)
                .boxed()
                .flatMap(at -> {
                    Sentence sentence = passage.sentences().get(at);
                    return Asked.in(sentence, context.of(at, reader.read(sentence)));
                })
                .map(mention -> mention.inSource(passage.markup()))
                .toList();
    }
}
