package se.jobbspar.matching.demand;

import java.util.UUID;
import se.jobbspar.contracts.Snapshot;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.testkit.Jobs;

/**
 * Employers of a county and what they agree to train for: a demand that the product does not know.
 *
 * @param county SCB county code
 */
public record Apprenticeship(UUID id, long version, String name, String county, String occupation) implements Snapshot {
    public static final Topic<Apprenticeship> TOPIC = new Topic<>("jobbspar.apprenticeships.v1", Apprenticeship.class);
    public static final Apprenticeship CARE = new Apprenticeship(
            new UUID(0, 77), 1, "Vård och omsorg", "18", Jobs.underskoterska().occupation());
}
