package se.jobbspar.matching.concept;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.store.Directory;
import se.jobbspar.concepts.word.Text;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * Finds concepts by what people call them (ADR 0011). Character n-grams find labels that look alike; a hit must then share
 * a word, a compound part or all but a slip with the text, and counts the more the more of it agrees, and the more is said for
 * its group.
 */
public final class Lookup implements Closeable {
    /** Enough that a group's occupations are among them; the API shows at most 100 concepts. */
    private static final int LABELS = 500;
    /** A group of one to three digits says little about an occupation. */
    private static final double COARSE_GROUP = 0.8;
    /** Of the name itself beside the nearness of its characters. */
    private static final double NAMED = 1;
    /** A group that only its occupations speak for comes after the one of them that is called what was typed. */
    private static final double OF_MEMBERS = 1.35;
    /** Of what is said for the group, beside what an occupation or group is called itself. */
    private static final double OF_GROUP = 0.5;
    /** In the language that nobody asked for. */
    private static final double OTHER_LANGUAGE = 0.8;

    private final Function<Concept, List<Concept>> groupsOf;
    private final Map<Language, Reading> readings = new EnumMap<>(Language.class);
    private final LabelIndex index;

    /**
     * @param groupsOf the groups of an occupation
     * @param directory empty, or as an earlier lookup over the same concepts left it
     */
    Lookup(Collection<Concept> concepts, Function<Concept, List<Concept>> groupsOf, Directory directory)
            throws IOException {
        Map<Language, Grams> grams = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Reading reading = new Reading(language, concepts);
            readings.put(language, reading);
            grams.put(language, new Grams(reading.compounds()));
        }
        this.groupsOf = groupsOf;
        this.index = LabelIndex.open(Label.all(concepts, readings), grams, directory);
    }

    /** The lookup of a whole taxonomy, in which a group that ISCO and SSYK share is one. */
    public static Lookup of(Taxonomy taxonomy, Directory directory) throws IOException {
        SharedGroups shared = new SharedGroups(taxonomy);
        List<Concept> concepts = taxonomy.concepts().stream()
                .filter(concept -> shared.one(concept).equals(concept))
                .toList();
        return new Lookup(concepts, new GroupsOf(taxonomy, shared)::of, directory);
    }

    /**
     * Every concept of these types that answers the text, best first: in either language, but in the other one only what agrees
     * in every word.
     */
    public List<FoundConcept> find(String text, Set<ConceptType> types, Language language) throws IOException {
        Map<Concept, FoundConcept> best = new HashMap<>();
        Map<Concept, FoundConcept> nearest = new HashMap<>();
        for (Language tongue : Language.values()) {
            Text typed = typed(text, language, tongue);
            if (!typed.isEmpty()) {
                double worth = tongue == language ? 1 : OTHER_LANGUAGE;
                for (Hit hit : hits(typed, types, tongue, worth == 1 ? Closeness.RELATED : Closeness.TYPO)) {
                    keepBest(best, hit.found(hit.closeness.bonus(hit.label), worth));
                    keepBest(nearest, hit.found(hit.closeness.names() ? NAMED : 0, worth));
                }
            }
        }
        return ranked(best, nearest).stream()
                .filter(hit -> types.contains(hit.concept().type()))
                .sorted(FoundConcept.BEST_FIRST)
                .toList();
    }

    /** Read in the language asked for first, so that two ways to write a title are one text in the other as well. */
    private Text typed(String text, Language asked, Language read) {
        Text typed = readings.get(asked).typed(text);
        return read == asked ? typed : readings.get(read).typed(typed.normal());
    }

    /** A label that answers, how, and how near its characters are. */
    private record Hit(Label label, Closeness closeness, double nearness) {
        FoundConcept found(double more, double worth) {
            return new FoundConcept(label.concept(), label, (nearness + more) * worth);
        }
    }

    private List<Hit> hits(Text text, Set<ConceptType> types, Language language, Closeness least) throws IOException {
        Typed typed = new Typed(text, readings.get(language).compounds());
        EnumSet<ConceptType> evidence = EnumSet.copyOf(types);
        if (types.contains(ConceptType.OCCUPATION_GROUP)) {
            evidence.add(ConceptType.OCCUPATION);
        }
        return index.nearest(text, evidence, language, LABELS).stream()
                .map(near -> new Hit(
                        near.label(),
                        Closeness.of(typed, near.label().text()),
                        near.nearness() * weight(near.label().concept())))
                .filter(hit -> hit.closeness.compareTo(least) >= 0)
                .toList();
    }

    private static double weight(Concept concept) {
        boolean coarse = concept.type() == ConceptType.OCCUPATION_GROUP
                && concept.code() != null
                && concept.code().length() < 4;
        return coarse ? COARSE_GROUP : 1;
    }

    /** Each by its own names and what is said for its group. */
    private Collection<FoundConcept> ranked(Map<Concept, FoundConcept> best, Map<Concept, FoundConcept> nearest) {
        Evidence evidence = new Evidence(nearest.values(), groupsOf);
        Map<Concept, FoundConcept> ranked = new HashMap<>();
        for (FoundConcept hit : best.values()) {
            double more =
                    switch (hit.concept().type()) {
                        case OCCUPATION -> evidence.of(groupsOf.apply(hit.concept()));
                        case OCCUPATION_GROUP -> evidence.of(List.of(hit.concept()));
                        case SKILL, LICENCE -> 0;
                    };
            keepBest(ranked, hit.and(OF_GROUP * more));
        }
        evidence.groups().forEach(group -> keepBest(ranked, group.times(OF_MEMBERS)));
        return ranked.values();
    }

    private static void keepBest(Map<Concept, FoundConcept> best, FoundConcept hit) {
        best.merge(hit.concept(), hit, (a, b) -> FoundConcept.BEST_FIRST.compare(a, b) <= 0 ? a : b);
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
