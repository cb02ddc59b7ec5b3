package se.jobbspar.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the starter promises to those who have imported nothing. */
class StarterContentTest {

    private final Taxonomy starter = Taxonomy.starter();

    private List<Concept> all(ConceptType type) {
        return starter.concepts().stream().filter(c -> c.type() == type).toList();
    }

    @Test
    void holdsEnoughOccupationsAndSkillsForTheProgrammes() {
        assertTrue(all(ConceptType.OCCUPATION).size() >= 80);
        assertTrue(all(ConceptType.SKILL).size() >= 450);
    }

    @Test
    void holdsEverySsykGroupAndEveryIscoUnitGroup() {
        List<Concept> groups = all(ConceptType.OCCUPATION_GROUP);
        assertEquals(
                400,
                groups.stream()
                        .filter(g -> g.id().startsWith("urn:jobbspar:ssyk:"))
                        .count());
        assertEquals(
                436,
                groups.stream()
                        .filter(g -> g.id().startsWith("http://data.europa.eu/esco/isco/C"))
                        .count());
    }

    @Test
    void whatWasOnceInTheStarterIsStillThere() throws IOException {
        // Profiles and demo data hold these ids. Add to the file, never take away.
        try (InputStream in = getClass().getResourceAsStream("/starter-ids-2026-11-22.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(id -> assertTrue(starter.find(id).isPresent(), id));
        }
    }

    @Test
    void everyConceptIsNamedInBothLanguages() {
        assertEquals(
                List.of(),
                starter.concepts().stream()
                        .filter(c -> c.sv().isEmpty() || c.en().isEmpty())
                        .toList());
    }

    @Test
    void noIdOrAliasMeansTwoConcepts() {
        Set<String> seen = new HashSet<>();
        for (Concept concept : starter.concepts()) {
            assertTrue(seen.add(concept.id()), concept.id());
            concept.aliases().forEach(alias -> assertTrue(seen.add(alias), alias));
        }
    }

    @Test
    void everyOccupationHasEssentialSkillsAnIscoGroupAndSsykGroups() {
        for (Concept occupation : all(ConceptType.OCCUPATION)) {
            String id = occupation.id();
            assertTrue(
                    starter.skillsOf(id).stream()
                                    .filter(SkillRelation::essential)
                                    .count()
                            >= 5,
                    id);
            assertTrue(starter.iscoOf(id).isPresent(), id);
            assertTrue(!starter.ssykOf(id).isEmpty(), id);
            starter.ssykOf(id).forEach(ssyk -> assertTrue(starter.group(ssyk).isPresent(), id + " " + ssyk));
        }
    }

    @Test
    void occupationsInShortSupplyHaveARequirementProfile() {
        // One group each of the barometer's fields: care, school, kitchen, industry, construction, IT, engineering,
        // transport, forest.
        for (String ssyk : List.of("2221", "2343", "5120", "7223", "7125", "2512", "2142", "8332", "8341", "5343")) {
            assertTrue(starter.profileOfGroups(List.of(ssyk)).size() >= 10, ssyk);
        }
    }

    @Test
    void everyRelationNamesAConceptOfTheRightType() {
        for (Concept occupation : all(ConceptType.OCCUPATION)) {
            starter.skillsOf(occupation.id()).forEach(r -> assertType(r.skill(), ConceptType.SKILL));
            starter.relatedOccupations(occupation.id()).forEach(n -> assertType(n.concept(), ConceptType.OCCUPATION));
        }
        for (Concept skill : all(ConceptType.SKILL)) {
            assertTrue(starter.relatedSkills(skill.id()).size() <= 8, skill.id());
            starter.relatedSkills(skill.id()).forEach(n -> assertType(n.concept(), ConceptType.SKILL));
        }
        for (Concept group : all(ConceptType.OCCUPATION_GROUP)) {
            starter.licencesFor(group.code()).forEach(licence -> assertType(licence, ConceptType.LICENCE));
        }
        starter.content().groups().stream()
                .flatMap(group -> group.skills().stream())
                .forEach(skill -> assertType(skill, ConceptType.SKILL));
    }

    private void assertType(String id, ConceptType type) {
        assertTrue(starter.find(id, type).isPresent(), id + " is no " + type);
    }
}
