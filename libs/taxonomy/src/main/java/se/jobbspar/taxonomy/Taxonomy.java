package se.jobbspar.taxonomy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The vocabulary that people, vacancies and shortage occupations are matched in. Immutable; one instance serves a whole service.
 * Ids may be given as URI or as alias (a JobTech concept id); answers always hold concept ids. An unknown id gives an empty answer.
 */
public final class Taxonomy {

    private final String version;
    private final TaxonomyContent content;
    private final ConceptIndex index;
    private final OccupationIndex occupations;
    private final Profiles profiles;
    private final RelatedOccupations related;
    private final Map<String, List<Neighbour>> covering;
    private final NearGroups near;
    private final TellingSkills telling;
    private final StudyFields fields;
    /** Made when first asked for: most services never see a wrong id, and the labels' triples take some megabytes. */
    private final Map<ConceptType, NearestLabels> nearest = new ConcurrentHashMap<>();

    private final Map<ConceptType, NamedConcepts> named = new ConcurrentHashMap<>();

    Taxonomy(String version, TaxonomyContent content) {
        this.version = Objects.requireNonNull(version, "version");
        this.content = content;
        this.index = new ConceptIndex(content.concepts());
        this.occupations = new OccupationIndex(content);
        this.profiles = new Profiles(occupations);
        this.related = new RelatedOccupations(content.neighbours(), occupations);
        this.covering = covering(content.neighbours());
        SkillVectors vectors = new SkillVectors(occupations);
        this.near = new NearGroups(occupations, vectors, content.neighbours());
        this.telling = new TellingSkills(vectors);
        this.fields = new StudyFields(occupations.groups());
    }

    private static Map<String, List<Neighbour>> covering(Map<String, List<Neighbour>> neighbours) {
        Map<String, List<Neighbour>> covering = new HashMap<>();
        neighbours.forEach(
                (holder, has) -> has.forEach(part -> covering.computeIfAbsent(part.concept(), c -> new ArrayList<>())
                        .add(new Neighbour(holder, part.credit()))));
        covering.values()
                .forEach(holders -> holders.sort(
                        Comparator.comparingInt(Neighbour::credit).reversed().thenComparing(Neighbour::concept)));
        return covering;
    }

    /** The small taxonomy that ships with the product. */
    public static Taxonomy starter() {
        return Bundles.starter();
    }

    /** The bundle that the home's pointer names, else the starter; {@link TaxonomyException} when it is none or is damaged. */
    public static Taxonomy load(Optional<Path> home) {
        return home.flatMap(Bundles::current).map(Bundles::open).orElseGet(Bundles::starter);
    }

    /** Identifies the content, e.g. {@code starter-1f0c…} or {@code esco-1.1.1-9ab3…}: equal versions hold equal content. */
    public String version() {
        return version;
    }

    /** The tables behind this taxonomy, for those who build another one out of it. */
    public TaxonomyContent content() {
        return content;
    }

    public Collection<Concept> concepts() {
        return content.concepts();
    }

    public Optional<Concept> find(String idOrAlias) {
        return index.find(idOrAlias);
    }

    public Optional<Concept> find(String idOrAlias, ConceptType type) {
        return index.find(idOrAlias).filter(concept -> concept.type() == type);
    }

    /**
     * Every id and alias that {@link #find(String)} answers with the same concept, its own id first: what is stored may hold
     * any of them, since an import can turn an id into an alias.
     */
    public List<String> idsOf(String idOrAlias) {
        return index.find(idOrAlias).map(index::idsOf).orElse(List.of());
    }

    /** Concepts whose label, or whose id if {@code text} looks like a URI, is most like {@code text}; best first, may be empty. */
    public List<Concept> nearest(String text, ConceptType type, int limit) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        return nearest.computeIfAbsent(type, t -> new NearestLabels(concepts(t)))
                .to(text, limit);
    }

    /**
     * Concepts that are called so in Swedish or English, by their preferred labels, else by a synonym; several when the name does
     * not tell them apart.
     */
    public List<Concept> named(String name, ConceptType type) {
        if (name == null || name.isBlank()) {
            return List.of();
        }
        return named.computeIfAbsent(type, t -> new NamedConcepts(concepts(t))).called(name);
    }

    private List<Concept> concepts(ConceptType type) {
        return content.concepts().stream()
                .filter(concept -> concept.type() == type)
                .toList();
    }

    /** Essential and optional skills; an occupation known to JobTech alone borrows those of its SSYK group. */
    public List<SkillRelation> skillsOf(String occupation) {
        return profiles.skillsOf(canonical(occupation));
    }

    /** SSYK 2012 four-digit codes, the nearest known tie: the occupation's own if it has one, else all its ISCO group maps to. */
    public List<String> ssykOf(String occupation) {
        return occupations.ssykOf(canonical(occupation));
    }

    /** The ISCO-08 unit group's four-digit code. */
    public Optional<String> iscoOf(String occupation) {
        return occupations.iscoOf(canonical(occupation));
    }

    /** Requirement profile of an occupation: essential 1000, optional 500, the rarer skill first among equals; at most 30. */
    public List<WeightedSkill> profileOfOccupation(String occupation) {
        return profiles.ofOccupation(canonical(occupation));
    }

    /**
     * Requirement profile of SSYK groups together: a skill weighs by the share of their occupations in which it is essential,
     * optional counts half; at most 40, heaviest first.
     */
    public List<WeightedSkill> profileOfGroups(Collection<String> ssykCodes) {
        return profiles.ofGroups(ssykCodes);
    }

    /** Skills a holder of {@code skill} partly has as well; at most 8, credit at least 25, best first. */
    public List<Neighbour> relatedSkills(String skill) {
        return content.neighbours().getOrDefault(canonical(skill), List.of());
    }

    /** Skills whose holders partly have {@code skill}: {@link #relatedSkills} read the other way; best first. */
    public List<Neighbour> skillsThatCover(String skill) {
        return covering.getOrDefault(canonical(skill), List.of());
    }

    /** Occupations for which experience in {@code occupation} counts in part; see {@link RelatedOccupations}. */
    public List<Neighbour> relatedOccupations(String occupation) {
        return related.of(canonical(occupation));
    }

    /** SSYK groups near an occupation or a group's code, in per cent: 100 for its own; see {@link NearGroups}. */
    public Map<String, Integer> nearGroups(String occupationOrSsyk) {
        return near.of(canonical(occupationOrSsyk));
    }

    /** SSYK groups whose work is like an occupation's or a group's, in per cent: 100 for its own; see {@link NearGroups}. */
    public Map<String, Integer> alikeGroups(String occupationOrSsyk) {
        return near.alike(canonical(occupationOrSsyk));
    }

    /** What tells an occupation, or SSYK groups together, from others; at most 40, heaviest first; see {@link TellingSkills}. */
    public List<WeightedSkill> tellingSkills(List<String> occupationOrSsyk) {
        return telling.of(occupationOrSsyk.stream().map(this::canonical).toList());
    }

    /** Per cent, 1 to 100, at which an occupation, or SSYK groups together, put each skill to use. */
    public Map<String, Integer> skillUses(List<String> occupationOrSsyk) {
        return telling.uses(occupationOrSsyk.stream().map(this::canonical).toList());
    }

    /** Licences the law demands, all of them, of those who work in a SSYK group; empty for unregulated and for mixed ones. */
    public List<String> licencesFor(String ssyk) {
        return occupations.group(ssyk).map(GroupFacts::licences).orElse(List.of());
    }

    /** Four-digit codes of all SSYK groups. */
    public Set<String> groupCodes() {
        return occupations.groups();
    }

    /** Four-digit codes of the SSYK groups that ask for studies in a SUN field, or in one that it is a part of; none for null. */
    public List<String> groupsAskingFor(String sunField) {
        return sunField == null ? List.of() : fields.askedBy(sunField);
    }

    /** The concept of a SSYK group by its four-digit code. */
    public Optional<Concept> group(String ssyk) {
        return index.find(ConceptIds.SSYK + ssyk);
    }

    private String canonical(String idOrAlias) {
        return index.find(idOrAlias).map(Concept::id).orElse(idOrAlias);
    }
}
