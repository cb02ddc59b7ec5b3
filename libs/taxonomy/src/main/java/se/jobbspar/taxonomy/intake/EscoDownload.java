package se.jobbspar.taxonomy.intake;

import java.util.List;

/** What ESCO's official tables hold, in their order. */
public record EscoDownload(
        List<EscoTerm> occupations,
        List<EscoTerm> skills,
        List<EscoTerm> groups,
        List<OccupationSkill> occupationSkills,
        List<SkillLink> skillLinks,
        List<Broader> broader) {

    /** A skill of an occupation. */
    public record OccupationSkill(String occupation, String skill, boolean essential) {}

    /** A skill that another skill builds on, essential for it or optional. */
    public record SkillLink(String skill, String buildsOn, boolean essential) {}

    /** A step up in the skill hierarchy; {@code skill} says whether the broader one is a skill, else it is a group of skills. */
    public record Broader(String narrower, String broader, boolean skill) {}
}
