package se.jobbspar.concepts;

import java.util.List;
import se.jobbspar.concepts.mention.Mention;

/**
 * What a text says.
 *
 * @param language ISO 639 code of the text; nothing is read in others than Swedish and English
 * @param mentions in the order of the text
 */
public record Extraction(String language, List<Mention> mentions) {
    public Extraction {
        mentions = List.copyOf(mentions);
    }
}
