package se.jobbspar.participant.suggestion;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;
import se.jobbspar.concepts.Extraction;
import se.jobbspar.concepts.Extractor;
import se.jobbspar.concepts.mention.MentionType;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.profile.Profile;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.WorkAtOnce;
import se.jobbspar.taxonomy.Taxonomy;

/** Reads texts with the labels of this service's taxonomy, which it reads beside the start: nobody waits for them but who sends a text. */
@ApplicationScoped
public class TextReader {
    private static final Logger LOG = Logger.getLogger(TextReader.class);
    /** A long text keeps a core for seconds; as many at once as a small machine has leave nothing for the others. */
    private static final int TEXTS_AT_ONCE = 2;

    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    private final Taxonomy taxonomy;
    private final WorkAtOnce reading = new WorkAtOnce(TEXTS_AT_ONCE);
    private volatile Extractor extractor;

    TextReader(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    void start(@Observes StartupEvent started) {
        Thread.ofPlatform().name("concepts").start(this::open);
    }

    private void open() {
        try {
            extractor = Extractor.of(taxonomy);
        } catch (RuntimeException e) {
            LOG.error("No text can be read; restart with a whole taxonomy", e);
        }
    }

    /**
     * @param profile of the person the text is about
     * @param locale of the labels
     * @throws ProblemException 503 while the labels are being read, and when several texts are
     */
    SuggestionResponse read(String text, Profile profile, Locale locale) {
        Extractor current = extractor;
        if (current == null) {
            throw ProblemException.indexNotReady(
                    Wording.of(
                            "The names of occupations and skills are still being read. Nothing was made of the text.",
                            "Namnen på yrken och kompetenser läses fortfarande in. Av texten blev inget."),
                    TRY_AGAIN);
        }
        return reading.in(() -> {
            Extraction extraction = current.read(text, Optional.empty(), EnumSet.allOf(MentionType.class));
            List<TextSuggestion> suggestions = new TextSuggestions(taxonomy, profile, locale, text).of(extraction);
            return new SuggestionResponse(extraction.language(), suggestions);
        });
    }
}
