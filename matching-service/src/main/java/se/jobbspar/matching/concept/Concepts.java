package se.jobbspar.matching.concept;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.FSDirectory;
import org.jboss.logging.Logger;
import se.jobbspar.concepts.Extraction;
import se.jobbspar.concepts.Extractor;
import se.jobbspar.concepts.mention.MentionType;
import se.jobbspar.matching.feed.FeedConfig;
import se.jobbspar.matching.index.Directories;
import se.jobbspar.matching.index.IndexNotReady;
import se.jobbspar.rest.Language;
import se.jobbspar.rest.WorkAtOnce;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Taxonomy;

/** The lookup of this service's taxonomy. Built beside the start, kept on disk until the taxonomy changes. */
@ApplicationScoped
public class Concepts {
    private static final Logger LOG = Logger.getLogger(Concepts.class);
    /** Rises when labels are written in another way, so that an index of the old way is not read. */
    private static final String LAYOUT = "4";
    /** A long text keeps a core for seconds; as many at once as a small machine has leave nothing for the lists. */
    private static final int TEXTS_AT_ONCE = 2;

    private final Taxonomy taxonomy;
    private final Path home;
    private final GroupCodes codes;
    private volatile Lookup lookup;
    private final WorkAtOnce reading = new WorkAtOnce(TEXTS_AT_ONCE);
    private volatile Extractor extractor;

    Concepts(Taxonomy taxonomy, FeedConfig config) {
        this.taxonomy = taxonomy;
        this.codes = new GroupCodes(taxonomy);
        this.home = config.home().resolve("concepts");
    }

    void start(@Observes StartupEvent started) {
        Thread.ofPlatform().name("concepts").start(this::open);
    }

    void stop(@Observes ShutdownEvent ended) throws IOException {
        if (lookup != null) {
            lookup.close();
        }
    }

    private void open() {
        try {
            Path directory = home.resolve(taxonomy.version() + "-" + LAYOUT);
            Files.createDirectories(directory);
            Directories.keepOnly(home, directory);
            lookup = Lookup.of(taxonomy, FSDirectory.open(directory));
            extractor = Extractor.of(taxonomy);
        } catch (IOException | RuntimeException e) {
            LOG.error("Concepts cannot be looked up; restart when the disk is in order", e);
        }
    }

    boolean ready() {
        return lookup != null;
    }

    /**
     * What a text says, as concepts.
     *
     * @throws IndexNotReady while the labels are being read
     * @throws se.jobbspar.rest.ProblemException 503 when several texts are being read
     */
    Extraction read(String text, Optional<Language> language, Set<MentionType> types) {
        Extractor current = extractor;
        if (current == null) {
            throw new IndexNotReady("concepts");
        }
        return reading.in(() -> current.read(text, language, types));
    }

    /** What a text is the id of, or the alias of in another taxonomy, or the code of; empty when it is neither. */
    List<Concept> named(String text, Language language) {
        return taxonomy.find(text).map(List::of).orElseGet(() -> codes.find(text, language.locale()));
    }

    /**
     * Concepts that answer a text, best first; what is called so in this language before what is in the other.
     *
     * @throws IndexNotReady while the labels are being indexed
     */
    List<FoundConcept> find(String text, Set<ConceptType> types, Language language) {
        Lookup current = lookup;
        if (current == null) {
            throw new IndexNotReady("concepts");
        }
        try {
            return current.find(text, types, language);
        } catch (IOException e) {
            throw new UncheckedIOException("The labels cannot be read", e);
        }
    }
}
