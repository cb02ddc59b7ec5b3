package se.jobbspar.vacancy.proposal;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jboss.logging.Logger;
import se.jobbspar.concepts.Extractor;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.WorkAtOnce;
import se.jobbspar.taxonomy.Taxonomy;

/** Reads ads with the labels of this service's taxonomy, which it reads beside the start. */
@ApplicationScoped
public class AdTexts {
    private static final Logger LOG = Logger.getLogger(AdTexts.class);
    /** A long text keeps a core for a second. */
    private static final int TEXTS_AT_ONCE = 2;
    /** Rises when ads are read in another way, so that those read before are read anew. */
    private static final String RULES = "7";

    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    private final Taxonomy taxonomy;
    private final WorkAtOnce reading = new WorkAtOnce(TEXTS_AT_ONCE);
    /** As many as have been at work at once: imports take turns, and a batch is read in two halves. */
    private final Queue<ManyAds> idle = new ConcurrentLinkedQueue<>();

    private final CompletableFuture<Extractor> extractor = new CompletableFuture<>();

    AdTexts(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    void start(@Observes StartupEvent started) {
        Thread.ofPlatform().name("concepts").start(this::open);
    }

    private void open() {
        try {
            extractor.complete(Extractor.of(taxonomy));
        } catch (RuntimeException e) {
            LOG.error("No ad can be read; restart with a whole taxonomy", e);
            extractor.completeExceptionally(e);
        }
    }

    /** What tells one text from another, and what it is read for and by. */
    public String mark(String text, String occupation) {
        String what = RULES + " " + taxonomy.version() + " " + occupation + " " + text;
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /**
     * @param text may be null
     * @param occupation URI of the ad's own occupation, or null
     * @throws ProblemException 503 while the labels are being read, and when several texts are
     */
    public Reading read(String text, String occupation) {
        if (!extractor.isDone() || extractor.isCompletedExceptionally()) {
            throw ProblemException.indexNotReady(
                    Wording.of(
                            "The names of occupations and skills are still being read. Nothing was made of the text.",
                            "Namnen på yrken och kompetenser läses fortfarande in. Av texten blev inget."),
                    TRY_AGAIN);
        }
        return reading.in(() -> forgetful().read(text, occupation));
    }

    /** Lends what remembers the words of earlier public ads, which reads the next in half the time; waits until the labels are read. */
    public <T> T ofMany(Function<ManyAds, T> reading) {
        ManyAds reader = Optional.ofNullable(idle.poll()).orElseGet(this::forgetful);
        try {
            return reading.apply(reader);
        } finally {
            idle.add(reader);
        }
    }

    private ManyAds forgetful() {
        return new ManyAds(this, extractor.join().ads());
    }
}
