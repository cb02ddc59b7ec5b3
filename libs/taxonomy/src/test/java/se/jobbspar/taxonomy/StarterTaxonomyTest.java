package se.jobbspar.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StarterTaxonomyTest {

    private final Taxonomy starter = Taxonomy.starter();

    @Test
    void jobTechConceptIdOfAnAdFindsItsSsykGroup() {
        assertEquals("2512", starter.find("DJh5_yyF_hEM").orElseThrow().code());
        assertEquals(starter.group("2512"), starter.find("http://data.jobtechdev.se/taxonomy/concept/DJh5_yyF_hEM"));
    }

    @Test
    void nurseNeedsTheLicenceOfNurses() {
        assertEquals(List.of("urn:jobbspar:licence:legitimation-sjukskoterska"), starter.licencesFor("2221"));
    }

    @Test
    void mistypedLabelFindsTheNearestOccupation() {
        List<Concept> nearest = starter.nearest("sjukskötrska", ConceptType.OCCUPATION, 3);
        assertEquals("sjuksköterska, grundutbildad", nearest.getFirst().label(Locale.of("sv")));
    }

    @Test
    void mistypedUriFindsTheNearestConcept() {
        String wrong = "http://data.europa.eu/esco/occupation/8d3e8aaa-791b-4c75-a465-f3f827028f5x";
        assertEquals(
                "nurse responsible for general care",
                starter.nearest(wrong, ConceptType.OCCUPATION, 1).getFirst().label(Locale.ENGLISH));
    }

    @Test
    void groupProfileHoldsAtMostThirtySkillsHeaviestFirst() {
        List<WeightedSkill> profile = starter.profileOfGroups(List.of("2221"));
        assertEquals(30, profile.size());
        assertTrue(profile.getFirst().weight() >= profile.getLast().weight());
    }
}
