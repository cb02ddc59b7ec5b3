package se.jobbspar.quality;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.WishFact;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.policy.PolicyV2;
import se.jobbspar.taxonomy.OccupationFacts;
import se.jobbspar.taxonomy.Taxonomy;

/** The measures themselves, over the starter taxonomy: they tell a ranking that is right from one that is not. */
class QualityTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");
    private static final Taxonomy TAXONOMY = Taxonomy.starter();

    private static Ranking<Shortage> ranking(String... groups) {
        Ranking<Shortage> ranking = new Ranking<>(PolicyV2.POLICY, TAXONOMY, TODAY);
        for (String ssyk : groups) {
            ranking.add(
                    new Shortage("Group " + ssyk, List.of(ssyk)),
                    new Ask(Optional.empty(), List.of(ssyk), List.of(), List.of(), List.of()));
        }
        return ranking;
    }

    private static Persona cook(List<String> first3, List<Persona.Pair> better, List<String> notNow) {
        String occupation = TAXONOMY.content().occupations().stream()
                .filter(facts -> facts.ssyk().contains("5120"))
                .map(OccupationFacts::occupation)
                .findFirst()
                .orElseThrow();
        ParticipantSnapshot profile = new ParticipantSnapshot(
                new UUID(0, 1),
                1,
                "TST-1",
                "1880",
                List.of("1880"),
                Instant.EPOCH,
                List.of(),
                List.of(new ExperienceFact(occupation, 72, null)),
                List.of(),
                List.of(),
                List.of(),
                WishFact.NONE);
        return new Persona("cook", profile, first3, better, notNow, List.of(), false);
    }

    @Test
    void listThatACoachWouldMakeSatisfiesEveryCheck() {
        Persona cook = cook(List.of("5120"), List.of(new Persona.Pair("5120", "7212")), List.of("2221"));

        Measured measured = new Personas(List.of(cook), ranking("2221", "5120", "7212")).measure();

        assertTrue(measured.reached(), measured.toString());
    }

    @Test
    void everyCheckThatFailsIsNamed() {
        Persona wrong = cook(List.of("2221"), List.of(new Persona.Pair("2221", "5120")), List.of("5120"));

        List<String> failures = new Personas(List.of(wrong), ranking("2221", "5120", "7212"))
                .measure()
                .failures();

        assertTrue(failures.stream().anyMatch(line -> line.contains("none of [2221]")), failures.toString());
        assertTrue(failures.stream().anyMatch(line -> line.contains("is not above 5120")), failures.toString());
        assertTrue(failures.stream().anyMatch(line -> line.contains("5120 is now")), failures.toString());
    }

    @Test
    void groupIsUnrelatedWhenItSharesNoMainGroupWithTheOwnOneOrASubstitutes() {
        assertTrue(ExperienceAlone.isUnrelated("2221", List.of("5120"), List.of("9413")));
        assertFalse(ExperienceAlone.isUnrelated("5132", List.of("5120"), List.of("9413")));
        assertFalse(ExperienceAlone.isUnrelated("9412", List.of("5120"), List.of("9413")));
    }
}
