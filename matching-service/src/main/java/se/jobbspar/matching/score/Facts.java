package se.jobbspar.matching.score;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The facts of one person while they are collected: the strongest of equal facts is kept, with the record it comes from. */
public final class Facts {
    /** Of a whole profile, about. */
    private static final int USUAL = 250;

    private final Map<Fact, Noted> noted = LinkedHashMap.newLinkedHashMap(USUAL);
    private final Set<String> ownSkills = new LinkedHashSet<>();

    /** A strength with the profile's record behind it; the record is null when the fact follows from no single one. */
    record Noted(int strength, Record source) {}

    /** Keeps the greater strength; the first one when equal. */
    public void atLeast(Facet facet, String concept, int strength, Record source) {
        noted.merge(
                new Fact(facet, concept),
                new Noted(strength, source),
                (old, fresh) -> fresh.strength > old.strength ? fresh : old);
    }

    /** Adds to what is there; the source stays the first one. */
    public void add(Facet facet, String concept, int strength, Record source) {
        noted.merge(
                new Fact(facet, concept),
                new Noted(strength, source),
                (old, fresh) -> new Noted(Math.addExact(old.strength, fresh.strength), old.source));
    }

    /** Notes that nothing is recorded in the section, if so. */
    public void unrecorded(ProfileSection section, boolean empty) {
        if (empty) {
            noted.put(section.unrecorded(), new Noted(1, null));
        }
    }

    /** A skill the person has, as opposed to one that a related skill gives credit for. */
    public void ownSkill(String concept) {
        ownSkills.add(concept);
    }

    Map<Fact, Noted> noted() {
        return noted;
    }

    Set<String> ownSkills() {
        return ownSkills;
    }
}
