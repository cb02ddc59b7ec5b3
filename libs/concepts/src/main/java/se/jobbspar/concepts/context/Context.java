package se.jobbspar.concepts.context;

import java.util.List;
import java.util.Optional;
import se.jobbspar.concepts.mention.Importance;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.concepts.passage.Passage;
import se.jobbspar.concepts.passage.Sentence;

/** What a text makes of its mentions: by the words around each, else by the heading it stands under. */
public final class Context {
    private final Passage passage;
    private final Sections sections;

    private Context(Passage passage, boolean ad) {
        this.passage = passage;
        this.sections = new Sections(passage, ad);
    }

    /** Of a text that may be an ad, or a person's. */
    public static Context of(Passage passage) {
        return new Context(passage, false);
    }

    public static Context ofAd(Passage passage) {
        return new Context(passage, true);
    }

    /** Whether what a sentence mentions may be asked of somebody; where it is not, its mentions need not be read. */
    public boolean mayAsk(int sentence) {
        String text = passage.sentences().get(sentence).text();
        Section section = sections.of(sentence);
        return section.asks().isPresent()
                || Demand.isIn(text, section)
                || section == Section.OPEN && Demand.addresses(text);
    }

    /** @param mentions of a sentence of the passage, by its place there */
    public List<Mention> of(int sentence, List<Mention> mentions) {
        return mentions.stream().map(mention -> of(sentence, mention)).toList();
    }

    private Mention of(int at, Mention mention) {
        Sentence sentence = passage.sentences().get(at);
        if (Negation.denies(sentence, mention)) {
            return mention.in(true, Optional.empty());
        }
        Section section = sections.of(at);
        int from = mention.start() - sentence.start();
        int to = mention.end() - sentence.start();
        return mention.in(
                false,
                Demand.inSentence(sentence.text(), from, to, section)
                        .or(section::asks)
                        .or(() -> Optional.of(Importance.MUST)
                                .filter(must -> section == Section.OPEN && Demand.addresses(sentence.text()))));
    }
}
