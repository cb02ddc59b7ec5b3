package se.jobbspar.matching.score.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Facet;
import se.jobbspar.matching.score.Fact;
import se.jobbspar.matching.score.Facts;
import se.jobbspar.matching.score.Measure;
import se.jobbspar.matching.score.Yardstick;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptIds;
import se.jobbspar.taxonomy.Neighbour;
import se.jobbspar.taxonomy.Taxonomy;

/** Occupations and their SSYK groups as facts: an occupation under its id, a group under its four-digit code. */
final class Occupations {
    private static final int SAME = 100;

    private Occupations() {}

    /** What counts as the demand's own occupation: the one it names, else any of its groups; empty when it has neither. */
    static List<String> targets(Ask ask, Taxonomy taxonomy) {
        Optional<Concept> named = ask.occupation().flatMap(taxonomy::find);
        return named.map(concept -> List.of(key(concept))).orElse(ask.groups());
    }

    static List<Fact> facts(Facet facet, List<String> keys) {
        return keys.stream().map(key -> new Fact(facet, key)).toList();
    }

    /** Measures by the targets in full, and by the SSYK groups of those that are occupations in part. */
    static Yardstick near(Facet facet, List<String> targets, int sameGroup, Taxonomy taxonomy) {
        List<Measure> measures = new ArrayList<>();
        targets.forEach(target -> measures.add(new Measure(new Fact(facet, target), SAME)));
        for (String target : targets) {
            if (taxonomy.group(target).isEmpty()) {
                taxonomy.ssykOf(target).forEach(ssyk -> measures.add(new Measure(new Fact(facet, ssyk), sameGroup)));
            }
        }
        return new Yardstick(measures, 1, SAME, false);
    }

    /** An id as it is compared: a SSYK group's becomes its code. ISCO's codes look alike and mean other groups. */
    static String key(String idOrAlias, Taxonomy taxonomy) {
        return taxonomy.find(idOrAlias).map(Occupations::key).orElse(idOrAlias);
    }

    private static String key(Concept concept) {
        return concept.id().startsWith(ConceptIds.SSYK) ? concept.code() : concept.id();
    }

    /** The id under which people know a key. */
    static String concept(String key, Taxonomy taxonomy) {
        return taxonomy.group(key).map(Concept::id).orElse(key);
    }

    /** The groups that a key belongs to, or is. */
    static List<String> groups(String key, Taxonomy taxonomy) {
        return taxonomy.group(key).isPresent() ? List.of(key) : taxonomy.ssykOf(key);
    }

    /** Notes the occupation itself in full, and its relatives and all their groups by their nearness. */
    static void noteNearness(Facet facet, String key, Record source, Taxonomy taxonomy, Facts facts) {
        note(facet, key, SAME, source, taxonomy, facts);
        for (Neighbour related : taxonomy.relatedOccupations(key)) {
            note(facet, related.concept(), related.credit(), source, taxonomy, facts);
        }
    }

    private static void note(Facet facet, String key, int nearness, Record source, Taxonomy taxonomy, Facts facts) {
        facts.atLeast(facet, key, nearness, source);
        groups(key, taxonomy).forEach(group -> facts.atLeast(facet, group, nearness, source));
    }
}
