package se.jobbspar.gateway.console;

import io.quarkus.runtime.Startup;
import io.smallrye.config.ConfigMapping;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.Taxonomy;

/** What the concepts of profiles are called, read once at start. Of the taxonomy no more is kept here. */
@Singleton
@Startup
public class ConceptLabels {
    /** Where the taxonomy comes from. */
    @ConfigMapping(prefix = "jobbspar.taxonomy")
    public interface TaxonomyConfig {
        /** Folder that holds imported bundles, the same as the services'; without it the starter taxonomy serves. */
        Optional<Path> home();
    }

    private record Names(String swedish, String english) {}

    private final Map<String, Names> names = new HashMap<>();

    ConceptLabels(TaxonomyConfig config) {
        Taxonomy.load(config.home()).concepts().forEach(this::keep);
    }

    private void keep(Concept concept) {
        Names known = new Names(concept.label(Language.SV.locale()), concept.label(Language.EN.locale()));
        names.put(concept.id(), known);
        // What is recorded may hold an id that an import has turned into an alias.
        concept.aliases().forEach(alias -> names.putIfAbsent(alias, known));
    }

    /** An id nobody knows is its own label. */
    public String of(String concept, Language language) {
        Names known = names.get(concept);
        return known == null ? concept : language == Language.SV ? known.swedish() : known.english();
    }
}
