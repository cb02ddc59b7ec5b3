package se.jobbspar.matching.concept;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.store.Directory;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;

/**
 * Finds concepts by what people call them (ADR 0011). Character n-grams find labels that look alike; a hit must then share
 * a word, a compound part or all but a slip with the text, and counts the more the more of it agrees.
 */
final class Lookup implements Closeable {
    /** Enough that a group's occupations are among them; the API shows at most 100 concepts. */
    private static final int LABELS = 500;
    /** A group of one to three digits says little about an occupation. */
    private static final double COARSE_GROUP = 0.8;

    private final Function<Concept, List<Concept>> groupsOf;
    private final Map<Language, Compounds> compounds = new EnumMap<>(Language.class);
    private final LabelIndex index;

    /**
     * @param groupsOf the groups of an occupation
     * @param directory empty, or as an earlier lookup over the same concepts left it
     */
    Lookup(Collection<Concept> concepts, Function<Concept, List<Concept>> groupsOf, Directory directory)
            throws IOException {
        List<Label> labels = Label.all(concepts);
        compounds.put(
                Language.SV,
                Compounds.of(
                        labels.stream().filter(l -> l.language() == Language.SV).map(Label::text)));
        compounds.put(Language.EN, Compounds.none());
        Map<Language, Grams> grams = new EnumMap<>(Language.class);
        compounds.forEach((language, known) -> grams.put(language, new Grams(known)));
        this.groupsOf = groupsOf;
        this.index = LabelIndex.open(labels, grams, directory);
    }

    /** Every concept of these types that answers the text in one of these languages, best first. */
    List<FoundConcept> find(Text text, Set<ConceptType> types, EnumSet<Language> languages) throws IOException {
        if (text.isEmpty()) {
            return List.of();
        }
        Map<Language, Typed> typed = new EnumMap<>(Language.class);
        languages.forEach(language -> typed.put(language, new Typed(text, compounds.get(language))));
        Set<ConceptType> evidence = EnumSet.copyOf(types);
        if (types.contains(ConceptType.OCCUPATION_GROUP)) {
            evidence.add(ConceptType.OCCUPATION);
        }
        Map<Concept, FoundConcept> best = new HashMap<>();
        Map<Concept, FoundConcept> nearest = new HashMap<>();
        for (LabelIndex.Near near : index.nearest(text, evidence, languages, LABELS)) {
            Label label = near.label();
            Closeness closeness = Closeness.of(typed.get(label.language()), label.text());
            if (closeness != Closeness.NONE) {
                double nearness = near.nearness() * weight(label.concept());
                keepBest(best, new FoundConcept(label.concept(), label, bonus(closeness, label) + nearness));
                keepBest(nearest, new FoundConcept(label.concept(), label, nearness));
            }
        }
        membersByGroup(nearest).forEach((group, members) -> keepBest(best, GroupScore.of(group, members)));
        return best.values().stream()
                .filter(hit -> types.contains(hit.concept().type()))
                .sorted(FoundConcept.BEST_FIRST)
                .toList();
    }

    /** What is called exactly that comes before what is also called that. */
    private static double bonus(Closeness closeness, Label label) {
        return closeness == Closeness.EXACT && label.preferred() ? closeness.bonus() + 1 : closeness.bonus();
    }

    private static double weight(Concept concept) {
        boolean coarse = concept.type() == ConceptType.OCCUPATION_GROUP
                && concept.code() != null
                && concept.code().length() < 4;
        return coarse ? COARSE_GROUP : 1;
    }

    private Map<Concept, List<FoundConcept>> membersByGroup(Map<Concept, FoundConcept> nearest) {
        Map<Concept, List<FoundConcept>> members = new HashMap<>();
        nearest.values().forEach(hit -> groupsOf.apply(hit.concept())
                .forEach(group ->
                        members.computeIfAbsent(group, g -> new ArrayList<>()).add(hit)));
        return members;
    }

    private static void keepBest(Map<Concept, FoundConcept> best, FoundConcept hit) {
        best.merge(hit.concept(), hit, (a, b) -> FoundConcept.BEST_FIRST.compare(a, b) <= 0 ? a : b);
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
