package se.jobbspar.quality.title;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import se.jobbspar.matching.concept.Lookup;
import se.jobbspar.quality.QualitySet;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Taxonomy;

/** The sets that measure the lookup. */
public final class Titles {
    /** What experts tied to ESCO's concepts, in the reference folder. */
    public static final String OCCUPATIONS = "quality/occupation-titles-sv-dev.tsv";

    public static final String SKILLS = "quality/skill-terms-sv-dev.tsv";

    private Titles() {}

    public static List<QualitySet> sets(Taxonomy taxonomy, Path reference) throws IOException {
        Lookup lookup = Lookup.of(taxonomy, new ByteBuffersDirectory());
        return List.of(
                new KnownTerms(
                        "Q1",
                        "Swedish job title finds its occupation or group",
                        lookup,
                        Set.of(ConceptType.OCCUPATION, ConceptType.OCCUPATION_GROUP),
                        reference.resolve(OCCUPATIONS),
                        0.60,
                        0.80),
                new KnownTerms(
                        "Q2",
                        "Swedish skill term finds its skill",
                        lookup,
                        Set.of(ConceptType.SKILL),
                        reference.resolve(SKILLS),
                        0.70,
                        0),
                new SameTitles(lookup));
    }
}
