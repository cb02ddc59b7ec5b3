package se.jobbspar.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is asked of a reviewed group, and of an occupation that nobody has reviewed. */
class TellingReviewTest {

    @Test
    void skillThatIsNotWorthAskingIsLeftOutAndTheCoreWeighsMost() {
        String no = skill("not", "*");
        String core = skill("core", "5321");
        Map<String, Double> weights = Map.of(no, 0.9, core, 0.1, "urn:lift", 0.5);

        assertEquals(Map.of(core, 0.5, "urn:lift", 0.5), TellingReview.of(List.of("5321"), weights));
    }

    @Test
    void reviewOfAGroupSaysNothingOfAnother() {
        Map<String, Double> weights = Map.of(skill("core", "5321"), 0.1, "urn:lift", 0.5);

        assertEquals(weights, TellingReview.of(List.of("8332"), weights));
    }

    @Test
    void singleOccupationKeepsWhatIsItsOwn() {
        Map<String, Double> weights = Map.of(skill("not", "*"), 0.9);

        assertEquals(weights, TellingReview.of(List.of("urn:assistant-nurse"), weights));
    }

    @Test
    void everyGroupIsThereAndNoSkillIsBothAskedAndNot() {
        Set<String> groups = Taxonomy.starter().groupCodes();
        for (String[] row : rows()) {
            Table.list(row[0]).forEach(ssyk -> assertTrue(ssyk.equals("*") || groups.contains(ssyk), ssyk));
        }
        assertEquals(
                List.of(),
                rows().stream()
                        .flatMap(row -> Table.list(row[0]).stream().map(ssyk -> ssyk + " " + row[2]))
                        .collect(Collectors.groupingBy(one -> one, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(twice -> twice.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static String skill(String verdict, String ssyk) {
        return rows().stream()
                .filter(row -> row[1].equals(verdict) && Table.list(row[0]).contains(ssyk))
                .findFirst()
                .orElseThrow()[2];
    }

    private static List<String[]> rows() {
        return Table.read(
                        "telling-skills.tsv",
                        TellingReview.class.getResourceAsStream("review/telling-skills.tsv"),
                        "ssyk",
                        "verdict",
                        "skill",
                        "label")
                .rows();
    }
}
