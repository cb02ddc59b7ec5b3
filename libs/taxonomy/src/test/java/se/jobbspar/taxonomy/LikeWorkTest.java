package se.jobbspar.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which work is like which, and what tells it apart: cooks and bakers share a kitchen, drivers nothing but listening. */
class LikeWorkTest {
    private static final String LISTEN = "urn:listen";

    private final Taxonomy taxonomy = new Taxonomy(
            "test",
            new TaxonomyContent(
                    List.of(),
                    List.of(
                            occupation("cook", "5120", List.of("5120"), "urn:season", "urn:heat", LISTEN),
                            occupation("baker", "7512", List.of("7612"), "urn:knead", "urn:heat", LISTEN),
                            occupation("pizza-baker", "9411", List.of("9411"), "urn:knead", "urn:heat", LISTEN),
                            occupation("driver", "8332", List.of("8332"), "urn:drive", LISTEN),
                            occupation("bus-driver", "8331", List.of("8331"), "urn:stop", LISTEN),
                            occupation("chef", "3434", List.of(), "urn:menu", "urn:heat", LISTEN)),
                    List.of(
                            group("5120"),
                            group("7612"),
                            group("9411"),
                            group("8332"),
                            group("8331"),
                            new GroupFacts("3451", List.of("3434"), List.of(), List.of()),
                            new GroupFacts("3452", List.of("3434"), List.of(), List.of())),
                    Map.of(
                            "urn:cook", List.of(new Neighbour("urn:driver", 25), new Neighbour("urn:baker", 75)),
                            "urn:knead", List.of(new Neighbour("urn:heat", 75)))));

    private static OccupationFacts occupation(String name, String isco, List<String> ssyk, String... essential) {
        return new OccupationFacts("urn:" + name, isco, ssyk, List.of(essential), List.of());
    }

    private static GroupFacts group(String ssyk) {
        return new GroupFacts(ssyk, List.of(), List.of(), List.of());
    }

    @Test
    void ownGroupIsWhollyNearAndNoneOfSeveralIs() {
        assertEquals(100, taxonomy.nearGroups("urn:cook").get("5120"));
        assertEquals(95, taxonomy.nearGroups("urn:chef").get("3451"));
        assertEquals(95, taxonomy.nearGroups("urn:chef").get("3452"));
    }

    @Test
    void workThatTakesTheSameSkillsIsNearerThanWorkThatTakesOthers() {
        Map<String, Integer> near = taxonomy.alikeGroups("urn:pizza-baker");

        assertEquals(95, near.get("7612"), "the very skills, and another occupation");
        assertTrue(near.get("7612") > near.get("5120"));
        assertTrue(near.get("5120") > near.getOrDefault("8332", 0), near.toString());
    }

    @Test
    void groupsSideBySideAreNearWhateverTheirSkills() {
        assertEquals(45, taxonomy.alikeGroups("urn:driver").get("8331"));
    }

    @Test
    void substitutesCountForWorkAndNotForWishes() {
        assertEquals(85, taxonomy.nearGroups("urn:cook").get("7612"));
        assertEquals(55, taxonomy.nearGroups("urn:cook").get("8332"));
        assertTrue(taxonomy.alikeGroups("urn:cook").get("7612") < 85);
        assertTrue(taxonomy.alikeGroups("urn:cook").getOrDefault("8332", 0) < 55);
    }

    @Test
    void groupIsNearToItselfAndWhatIsNeitherToNothing() {
        assertEquals(100, taxonomy.nearGroups("8332").get("8332"));
        assertEquals(Map.of(), taxonomy.nearGroups("urn:nothing"));
    }

    @Test
    void whatEverybodyNeedsTellsLeast() {
        List<String> telling = taxonomy.tellingSkills(List.of("5120")).stream()
                .map(WeightedSkill::skill)
                .toList();

        assertEquals("urn:season", telling.getFirst());
        assertEquals(LISTEN, telling.getLast());
        assertTrue(taxonomy.skillUses(List.of("5120")).get("urn:season")
                > taxonomy.skillUses(List.of("5120")).get(LISTEN));
    }

    @Test
    void skillIsCoveredByThoseWhoseHoldersHaveIt() {
        assertEquals(List.of(new Neighbour("urn:knead", 75)), taxonomy.skillsThatCover("urn:heat"));
        assertEquals(List.of(), taxonomy.skillsThatCover("urn:knead"));
    }

    @Test
    void codesOfGroupsAreReadAndNotChanged() {
        assertTrue(taxonomy.groupCodes().contains("5120"));
        assertFalse(taxonomy.groupCodes().contains("0000"));
    }
}
