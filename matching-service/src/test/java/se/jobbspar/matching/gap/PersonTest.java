package se.jobbspar.matching.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.matching.score.Population.TODAY;
import static se.jobbspar.matching.training.Trainings.asks;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.score.policy.PolicyV2;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.testkit.People;

/** What of a demand a person has to close. */
class PersonTest {
    private static final String GOODS = "urn:jobbspar:licence:adr";
    private static final String UNKNOWN = "http://data.europa.eu/esco/skill/52c19dc8-651f-4095-98fe-dcb2799d702e";

    private final Taxonomy taxonomy = Taxonomy.starter();

    @Test
    void whatNobodyKnowsIsTheGapOnlyWhereNothingIsKnownToBeMissing() {
        RequirementFact missing = asks(RequirementKind.LICENCE, GOODS, null);
        RequirementFact unknown = asks(RequirementKind.SKILL, UNKNOWN, null);

        assertEquals(List.of(GOODS), gap(unknown, missing));
        assertEquals(List.of(UNKNOWN), gap(unknown));
    }

    private List<String> gap(RequirementFact... musts) {
        Demand demand = Demand.of(
                new Ask(Optional.empty(), List.of(), List.of(), List.of(), List.of(musts)), PolicyV2.POLICY, taxonomy);
        return new Person(People.mikael(), PolicyV2.POLICY, taxonomy, TODAY)
                .gap(demand).stream().map(WeightedRequirement::concept).toList();
    }
}
