package se.jobbspar.taxonomy.intake;

import java.util.List;

/** What we use of the employment service's taxonomy, in the order of its files. Ids are bare JobTech concept ids. */
public record JobTechExport(
        List<Group> groups,
        List<Occupation> occupations,
        List<Skill> skills,
        List<GroupSkill> groupSkills,
        List<Substitute> substitutes,
        List<Replaced> replaced) {

    /** A SSYK 2012 group of four digits with the ISCO-08 unit groups it maps to. */
    public record Group(String id, String ssyk, String label, List<String> isco) {}

    /** An occupation name and the SSYK group it belongs to. */
    public record Occupation(String id, String label, String ssyk) {}

    public record Skill(String id, String label) {}

    public record GroupSkill(String ssyk, String skill) {}

    /** Experience in {@code from} counts {@code percent} per cent towards {@code to}. */
    public record Substitute(String from, String to, int percent) {}

    /** An id that is out of use, and the ids that replaced it. */
    public record Replaced(String id, List<String> by) {}
}
