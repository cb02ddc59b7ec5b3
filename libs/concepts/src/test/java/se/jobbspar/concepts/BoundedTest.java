package se.jobbspar.concepts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.concepts.mention.MentionType;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Taxonomy;

/** Texts are read in a time that grows with their length alone, whatever they hold; places are those of the text as sent. */
class BoundedTest {
    private static final Extractor EXTRACTOR = Extractor.of(Taxonomy.starter());

    private static Extraction read(String text) {
        return EXTRACTOR.read(text, Optional.of(Language.SV), EnumSet.allOf(MentionType.class));
    }

    @Test
    void textsThatNeverEndAreReadInBoundedTime() {
        for (String part : List.of(
                "kock ", "en ", "ge en ", "x", "ingen kock och ", "2009-2014 ", "körkort B, ", "å? ", "A1/", "\n")) {
            String text = part.repeat(20_000 / part.length());
            assertTimeout(Duration.ofSeconds(20), () -> read(text), part);
        }
    }

    @Test
    void longerTextIsRefused() {
        String text = "x".repeat(Extractor.LONGEST_TEXT + 1);

        assertThrows(IllegalArgumentException.class, () -> read(text));
    }

    @Test
    void placesAreThoseOfTheTextAsSent() {
        String text = "\uD83D\uDE00 Jag a\u0308r kock.\r\n\r\n\tJag har truckkort och undersko\u0308terskeutbildning";

        List<Mention> mentions = read(text).mentions();

        assertFalse(mentions.isEmpty());
        mentions.forEach(mention -> assertEquals(text.substring(mention.start(), mention.end()), mention.text()));
    }
}
