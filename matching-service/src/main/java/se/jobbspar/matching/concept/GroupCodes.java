package se.jobbspar.matching.concept;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptIds;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Taxonomy;

/** Occupation groups by their codes: {@code 5321}, {@code 532}, {@code SSYK 5321}, {@code isco 5321}. */
final class GroupCodes {
    private static final Pattern CODE = Pattern.compile("(?i)(?:(ssyk|isco)[\\s:-]*)?(\\d{1,4})");

    /** The shorter code first; of one code SSYK's group, which matching counts by, before ISCO's. */
    private static final Comparator<Concept> BY_CODE = Comparator.comparing(
                    (Concept group) -> group.code().length())
            .thenComparing(Concept::code)
            .thenComparing(group -> !group.id().startsWith(ConceptIds.SSYK));

    private final Taxonomy taxonomy;
    private final SharedGroups shared;
    private final Map<Concept, List<Concept>> occupations = new HashMap<>();

    GroupCodes(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.shared = new SharedGroups(taxonomy);
        GroupsOf groupsOf = new GroupsOf(taxonomy, shared);
        for (Concept concept : taxonomy.concepts()) {
            groupsOf.of(concept).forEach(group -> occupations
                    .computeIfAbsent(group, g -> new ArrayList<>())
                    .add(concept));
        }
    }

    /** The groups whose code a text is or begins, and after them their occupations by name; empty when it is no code. */
    List<Concept> find(String text, Locale locale) {
        Matcher code = CODE.matcher(text.strip());
        return code.matches() ? find(code.group(1), code.group(2), locale) : List.of();
    }

    private List<Concept> find(String standard, String code, Locale locale) {
        List<Concept> groups = taxonomy.concepts().stream()
                .filter(group -> group.type() == ConceptType.OCCUPATION_GROUP && group.code() != null)
                .filter(group -> group.code().startsWith(code) && isOf(standard, group))
                .sorted(BY_CODE)
                .map(group -> sameCode(group) ? shared.one(group) : group)
                .toList();
        Set<Concept> found = new LinkedHashSet<>(groups);
        groups.forEach(group -> found.addAll(occupations(group, locale)));
        return List.copyOf(found);
    }

    private List<Concept> occupations(Concept group, Locale locale) {
        return occupations.getOrDefault(shared.one(group), List.of()).stream()
                .sorted(Comparator.comparing(concept -> concept.label(locale), Collator.getInstance(locale)))
                .toList();
    }

    private boolean sameCode(Concept group) {
        return shared.one(group).code().equals(group.code());
    }

    private static boolean isOf(String standard, Concept group) {
        return standard == null
                || standard.equalsIgnoreCase("ssyk") == group.id().startsWith(ConceptIds.SSYK);
    }
}
