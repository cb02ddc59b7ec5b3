package se.jobbspar.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Suggestion;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.testkit.Occupations;
import se.jobbspar.testkit.Skills;

class ConceptCheckTest {
    private static final Taxonomy TAXONOMY = Taxonomy.starter();

    @Test
    void suggestionSentBackIsTaken() {
        FieldError error = refusal(Skills.READ_MAPS + "x", ConceptType.SKILL);

        Suggestion first = error.suggestions().getFirst();
        assertEquals(Skills.READ_MAPS, first.id());
        var again = new ConceptCheck(TAXONOMY);
        assertEquals(first.id(), again.canonical(first.id(), ConceptType.SKILL, "concept"));
        again.verify();
    }

    @Test
    void nameThatOnlyOneHasStandsForItWhereNamesAreTaken() {
        var check = ConceptCheck.byNameToo(TAXONOMY);

        assertEquals(Skills.READ_MAPS, check.canonical(" Läsa  KARTOR ", ConceptType.SKILL, "a"));
        assertEquals(Skills.READ_MAPS, check.canonical("read maps", ConceptType.SKILL, "b"));
        assertEquals(Skills.LICENCE_B, check.canonical("B-körkort", ConceptType.LICENCE, "c"));
        check.verify();
        assertThrows(ProblemException.class, () -> {
            var strict = new ConceptCheck(TAXONOMY);
            strict.canonical("läsa kartor", ConceptType.SKILL, "d");
            strict.verify();
        });
    }

    @Test
    void nameThatSeveralHaveIsAskedAbout() {
        String name = TAXONOMY.concepts().stream()
                .flatMap(concept -> Stream.concat(concept.sv().synonyms().stream(), concept.en().synonyms().stream()))
                .filter(synonym ->
                        TAXONOMY.named(synonym, ConceptType.OCCUPATION).size() > 1)
                .findFirst()
                .orElseThrow();
        var check = ConceptCheck.byNameToo(TAXONOMY);
        check.canonical(name, ConceptType.OCCUPATION, "a");

        FieldError error =
                assertThrows(ProblemException.class, check::verify).errors().getFirst();

        assertEquals("is what several are called; give the id", error.message().en());
        assertEquals(
                TAXONOMY.named(name, ConceptType.OCCUPATION).stream()
                        .map(Concept::id)
                        .toList(),
                error.suggestions().stream().map(Suggestion::id).toList());
    }

    @Test
    void knownConceptOfAnotherTypeIsCalledWhatItIs() {
        FieldError error = refusal(Occupations.COOK, ConceptType.SKILL);

        assertEquals("is an occupation, not a skill", error.message().en());
        assertEquals(List.of(), error.suggestions());
    }

    @Test
    void whereNothingIsNearTheSearchIsNamed() {
        assertEquals(
                "is not the id of a known licence; search at /matching/v1/concepts?type=licence&q=",
                refusal("qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq", ConceptType.LICENCE)
                        .message()
                        .en());
    }

    private static FieldError refusal(String given, ConceptType type) {
        var check = new ConceptCheck(TAXONOMY);
        check.canonical(given, type, "concept");
        return assertThrows(ProblemException.class, check::verify).errors().getFirst();
    }
}
