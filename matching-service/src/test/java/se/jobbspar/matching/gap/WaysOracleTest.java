package se.jobbspar.matching.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.matching.score.Population.TODAY;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.training.v1.GainFact;
import se.jobbspar.contracts.training.v1.StartFact;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Population;
import se.jobbspar.matching.score.policy.PolicyV2;
import se.jobbspar.matching.training.TrainingFilter;
import se.jobbspar.matching.training.TrainingIndex;
import se.jobbspar.matching.training.Trainings;
import se.jobbspar.taxonomy.Taxonomy;

/** The ways that are found among a few drawn trainings are those of a loop over all sets and orders, and no others. */
class WaysOracleTest {
    private static final int CASES = 150;
    private static final TrainingFilter OREBRO = new TrainingFilter(List.of("18"), TODAY);

    /** Few things, so that trainings give what others ask for. */
    private static final List<RequirementFact> THINGS = List.of(
            must(RequirementKind.LICENCE, "urn:jobbspar:licence:truckkort", null),
            must(RequirementKind.LICENCE, "urn:jobbspar:licence:b", null),
            must(RequirementKind.LICENCE, "urn:jobbspar:licence:ce", null),
            must(RequirementKind.LANGUAGE, "sv", "A2"),
            must(RequirementKind.LANGUAGE, "sv", "B2"),
            must(RequirementKind.EDUCATION, "723", "3"),
            must(RequirementKind.EDUCATION, "5", "2"),
            must(RequirementKind.SKILL, "http://data.europa.eu/esco/skill/0450eaee-1a00-4622-8f4e-5356fce816d2", "2"),
            must(RequirementKind.SKILL, "http://data.europa.eu/esco/skill/52c19dc8-651f-4095-98fe-dcb2799d702e", null));

    private final Taxonomy taxonomy = Taxonomy.starter();
    private final Population population = new Population(2811, taxonomy);
    private final Random random = new Random(2811);

    @Test
    void waysAreThoseOfThePlainLoop() throws IOException {
        int exact = 0;
        int ways = 0;
        int longWays = 0;
        for (int i = 0; i < CASES; i++) {
            List<TrainingSnapshot> trainings = trainings(i);
            Person person = new Person(population.person(), PolicyV2.POLICY, taxonomy, TODAY);
            Demand demand = demand();
            List<Way> wanted = new WaysOracle(person, demand, trainings).ways();
            Closing found;
            try (TrainingIndex index = TrainingIndex.open(new ByteBuffersDirectory(), PolicyV2.POLICY, taxonomy)) {
                for (TrainingSnapshot training : trainings) {
                    index.apply(training);
                }
                index.refresh();
                found = Closing.of(person, demand, (need, most) -> index.meeting(need, OREBRO, most));
            }

            if (found.cutShort()) {
                assertTrue(wanted.containsAll(found.ways()), "case " + i);
            } else {
                assertEquals(wanted, found.ways(), "case " + i);
                exact++;
                ways += wanted.size();
                longWays += (int) wanted.stream()
                        .filter(way -> way.trainings().size() > 1)
                        .count();
            }
        }
        assertTrue(exact > CASES / 2 && ways > CASES / 2 && longWays > CASES / 10, exact + " " + ways + " " + longWays);
    }

    private List<TrainingSnapshot> trainings(int seed) {
        List<TrainingSnapshot> trainings = new ArrayList<>();
        int number = random.nextInt(7);
        for (int i = 0; i < number; i++) {
            TrainingSnapshot one = Trainings.training(
                    "Kurs " + seed + " " + i,
                    random.nextInt(5) == 0 ? null : 1 + random.nextInt(4),
                    random.nextInt(3) == 0 ? null : random.nextInt(3) * 1000,
                    some(3).stream()
                            .map(thing -> new GainFact(thing.kind(), thing.concept(), thing.level()))
                            .toList(),
                    random.nextInt(3) > 0 ? List.of() : some(2));
            StartFact start = new StartFact(
                    TODAY.plusDays(random.nextInt(100) - 5L),
                    TODAY.plusDays(random.nextInt(100) - 5L),
                    random.nextInt(8) == 0 ? (Integer) 0 : null);
            trainings.add(Trainings.held(one, List.of("1880"), false, start));
        }
        return trainings;
    }

    private Demand demand() {
        return Demand.of(
                new Ask(Optional.empty(), List.of(), List.of(), List.of(), some(4)), PolicyV2.POLICY, taxonomy);
    }

    private List<RequirementFact> some(int most) {
        List<RequirementFact> some = new ArrayList<>();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            some.add(THINGS.get(random.nextInt(THINGS.size())));
        }
        return some;
    }

    private static RequirementFact must(RequirementKind kind, String concept, String level) {
        return new RequirementFact(kind, concept, level, Importance.MUST);
    }
}
