package se.jobbspar.concepts.mention;

import java.util.List;
import se.jobbspar.concepts.passage.Sentence;

/** Finds mentions of some kind; knows nothing of the sentences around. */
@FunctionalInterface
public interface MentionReader {
    List<Mention> read(Sentence sentence);
}
