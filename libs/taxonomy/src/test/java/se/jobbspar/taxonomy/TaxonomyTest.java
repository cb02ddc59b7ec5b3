package se.jobbspar.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** On a hand-made taxonomy: a welder and a solderer in SSYK 7212, a smith known to JobTech alone, a nurse apart. */
class TaxonomyTest {

    private static final String JOBTECH = "http://data.jobtechdev.se/taxonomy/concept/";

    private final Taxonomy taxonomy = new Taxonomy(
            "test",
            new TaxonomyContent(
                    List.of(
                            concept("urn:welder", ConceptType.OCCUPATION, "svetsare", "aB1_cde_F2g"),
                            concept("urn:solderer", ConceptType.OCCUPATION, "lödare"),
                            concept("urn:nurse", ConceptType.OCCUPATION, "sjuksköterska"),
                            concept(JOBTECH + "sM1_ith_X9y", ConceptType.OCCUPATION, "smed", "sM1_ith_X9y"),
                            concept("urn:weld", ConceptType.SKILL, "svetsa"),
                            concept("urn:solder", ConceptType.SKILL, "löda"),
                            concept("urn:metal", ConceptType.SKILL, "metallkunskap")),
                    List.of(
                            new OccupationFacts(
                                    "urn:welder", "7212", List.of(), List.of("urn:weld", "urn:metal"), List.of()),
                            new OccupationFacts(
                                    "urn:solderer", "7212", List.of(), List.of("urn:solder"), List.of("urn:metal")),
                            new OccupationFacts("urn:nurse", "2221", List.of("2221"), List.of(), List.of()),
                            new OccupationFacts(JOBTECH + "sM1_ith_X9y", null, List.of("7212"), List.of(), List.of())),
                    List.of(
                            new GroupFacts("7212", List.of("7212"), List.of(), List.of()),
                            new GroupFacts("7213", List.of("7212"), List.of(), List.of())),
                    Map.of("urn:welder", List.of(new Neighbour("urn:solderer", 75)))));

    private static Concept concept(String id, ConceptType type, String label, String... aliases) {
        return new Concept(id, type, null, new Labels(label, List.of()), Labels.NONE, List.of(aliases));
    }

    @Test
    void aliasFindsTheConceptBareAndAsJobTechUri() {
        assertEquals("urn:welder", taxonomy.find("aB1_cde_F2g").orElseThrow().id());
        assertEquals(
                "urn:welder",
                taxonomy.find(JOBTECH + "aB1_cde_F2g").orElseThrow().id());
        assertEquals(Optional.empty(), taxonomy.find("aB1_cde_F2g", ConceptType.SKILL));
        assertEquals(Optional.empty(), taxonomy.find(null));
    }

    @Test
    void conceptIsKnownByItsIdAndByEveryFormOfItsAliases() {
        assertEquals(
                List.of("urn:welder", "aB1_cde_F2g", JOBTECH + "aB1_cde_F2g"), taxonomy.idsOf(JOBTECH + "aB1_cde_F2g"));
        assertEquals(List.of(JOBTECH + "sM1_ith_X9y", "sM1_ith_X9y"), taxonomy.idsOf("sM1_ith_X9y"));
        assertEquals(List.of(), taxonomy.idsOf("urn:nothing"));
    }

    @Test
    void labelFallsBackToTheOtherLanguage() {
        assertEquals("svetsare", taxonomy.find("urn:welder").orElseThrow().label(Locale.ENGLISH));
    }

    @Test
    void groupProfileWeighsByTheShareOfOccupationsOptionalByHalf() {
        // Welder and solderer: weld 1 of 2, solder 1 of 2, metal (1 + 1/2) of 2.
        assertEquals(
                List.of(
                        new WeightedSkill("urn:metal", 750),
                        new WeightedSkill("urn:solder", 500),
                        new WeightedSkill("urn:weld", 500)),
                taxonomy.profileOfGroups(List.of("7212")));
    }

    @Test
    void occupationInTwoOfTheGroupsAskedForCountsOnce() {
        assertEquals(
                taxonomy.profileOfGroups(List.of("7212")), taxonomy.profileOfGroups(List.of("7212", "7213", "0000")));
    }

    @Test
    void occupationProfileGivesTheRarerOfEquallyHeavySkillsFirst() {
        assertEquals(
                List.of(new WeightedSkill("urn:weld", 1000), new WeightedSkill("urn:metal", 1000)),
                taxonomy.profileOfOccupation("aB1_cde_F2g"));
    }

    @Test
    void profileEndsAtThirtySkills() {
        List<String> many = IntStream.range(0, 40).mapToObj(i -> "urn:s" + i).toList();
        var facts = new OccupationFacts("urn:o", "1111", List.of(), many, List.of());
        var content = new TaxonomyContent(List.of(), List.of(facts), List.of(), Map.of());
        assertEquals(
                30, new Taxonomy("test", content).profileOfOccupation("urn:o").size());
    }

    @Test
    void occupationKnownToJobTechAloneBorrowsItsGroupsSkills() {
        assertEquals(taxonomy.profileOfGroups(List.of("7212")), taxonomy.profileOfOccupation("sM1_ith_X9y"));
        assertEquals(
                List.of(
                        new SkillRelation("urn:metal", true),
                        new SkillRelation("urn:solder", false),
                        new SkillRelation("urn:weld", false)),
                taxonomy.skillsOf("sM1_ith_X9y"));
        assertEquals(
                List.of("urn:welder", "urn:solderer"),
                new OccupationIndex(taxonomy.content())
                        .factsOf("7212").stream()
                                .map(OccupationFacts::occupation)
                                .toList());
    }

    @Test
    void ssykIsTheOwnTieElseWhatTheIscoGroupMapsTo() {
        assertEquals(List.of("7212", "7213"), taxonomy.ssykOf("urn:welder"));
        assertEquals(List.of("2221"), taxonomy.ssykOf("urn:nurse"));
        assertEquals(Optional.of("7212"), taxonomy.iscoOf("urn:welder"));
        assertEquals(Optional.empty(), taxonomy.iscoOf("sM1_ith_X9y"));
    }

    @Test
    void publishedSubstitutabilityOutranksTheSharedGroupAndIsOneWay() {
        Neighbour smith = new Neighbour(JOBTECH + "sM1_ith_X9y", 50);
        assertEquals(List.of(new Neighbour("urn:solderer", 75), smith), taxonomy.relatedOccupations("urn:welder"));
        assertEquals(List.of(smith, new Neighbour("urn:welder", 50)), taxonomy.relatedOccupations("urn:solderer"));
        assertEquals(List.of(), taxonomy.relatedOccupations("urn:nurse"));
    }

    @Test
    void unknownIdGivesEmptyAnswers() {
        assertEquals(List.of(), taxonomy.skillsOf("urn:nobody"));
        assertEquals(List.of(), taxonomy.profileOfGroups(List.of("9999")));
        assertEquals(List.of(), taxonomy.relatedSkills("urn:nothing"));
        assertEquals(List.of(), taxonomy.licencesFor("9999"));
    }
}
