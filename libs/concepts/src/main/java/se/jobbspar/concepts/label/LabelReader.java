package se.jobbspar.concepts.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.jobbspar.concepts.mention.Meant;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.concepts.mention.MentionReader;
import se.jobbspar.concepts.mention.MentionType;
import se.jobbspar.concepts.passage.Sentence;
import se.jobbspar.taxonomy.Concept;

/** Finds concepts in one text by their labels; of labels that begin at one word the longest is said. */
final class LabelReader implements MentionReader {
    private final Labels labels;
    private final KnownWords words;

    LabelReader(Labels labels, boolean bare) {
        this.labels = labels;
        this.words = new KnownWords(labels.lexicon(), bare);
    }

    @Override
    public List<Mention> read(Sentence sentence) {
        LabelWalk walk = new LabelWalk(sentence, words, labels.trie());
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < sentence.tokens().size()) {
            Optional<LabelWalk.Found> found = walk.longest(at);
            found.filter(f -> !Names.isPart(sentence, f.from(), f.to()))
                    .ifPresent(f -> mentions.add(mention(sentence, f)));
            at = found.map(LabelWalk.Found::to).orElse(at + 1);
        }
        return mentions;
    }

    private Mention mention(Sentence sentence, LabelWalk.Found found) {
        Concept concept = found.named().concept();
        MentionType type =
                switch (concept.type()) {
                    case OCCUPATION, OCCUPATION_GROUP -> MentionType.OCCUPATION;
                    case SKILL -> MentionType.SKILL;
                    case LICENCE -> MentionType.LICENCE;
                };
        return Mention.in(
                sentence,
                sentence.tokens().get(found.from()).start(),
                found.end(),
                type,
                Optional.of(Meant.of(concept, labels.language().locale()))
                        .filter(meant -> !found.named().isShared()),
                found.certainty());
    }
}
