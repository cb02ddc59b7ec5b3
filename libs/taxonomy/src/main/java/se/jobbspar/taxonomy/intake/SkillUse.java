package se.jobbspar.taxonomy.intake;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.jobbspar.taxonomy.intake.EscoDownload.OccupationSkill;

/** Which occupations use a skill. */
final class SkillUse {

    private final Map<String, BitSet> occupationsBySkill = new HashMap<>();

    SkillUse(List<OccupationSkill> relations) {
        Map<String, Integer> numbers = new HashMap<>();
        for (OccupationSkill relation : relations) {
            Integer number = numbers.putIfAbsent(relation.occupation(), numbers.size());
            number = number == null ? numbers.size() - 1 : number;
            occupationsBySkill
                    .computeIfAbsent(relation.skill(), s -> new BitSet())
                    .set(number);
        }
    }

    /** Occupations that use both over those that use either, 0 to 1. */
    double overlap(String skill, String other) {
        BitSet uses = occupationsBySkill.get(skill);
        BitSet otherUses = occupationsBySkill.get(other);
        if (uses == null || otherUses == null || !uses.intersects(otherUses)) {
            return 0;
        }
        BitSet both = (BitSet) uses.clone();
        both.and(otherUses);
        int shared = both.cardinality();
        return (double) shared / (uses.cardinality() + otherUses.cardinality() - shared);
    }
}
