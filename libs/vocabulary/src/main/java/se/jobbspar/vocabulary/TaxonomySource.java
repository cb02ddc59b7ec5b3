package se.jobbspar.vocabulary;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.logging.Logger;
import se.jobbspar.taxonomy.Taxonomy;

/** Gives the service its taxonomy, read once at start. */
public class TaxonomySource {
    private static final Logger LOG = Logger.getLogger(TaxonomySource.class);

    /** Where the taxonomy comes from. */
    @ConfigMapping(prefix = "jobbspar.taxonomy")
    public interface TaxonomyConfig {
        /** Folder that holds imported bundles; without it, or without a bundle in it, the starter taxonomy serves. */
        Optional<Path> home();
    }

    @Produces
    @Singleton
    Taxonomy taxonomy(TaxonomyConfig config) {
        Taxonomy taxonomy = Taxonomy.load(config.home());
        LOG.infof("Taxonomy %s", taxonomy.version());
        return taxonomy;
    }
}
