package se.jobbspar.matching.concept;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when concepts can be looked up. */
@Readiness
@Singleton
public class ConceptsReady implements HealthCheck {
    private final Concepts concepts;

    ConceptsReady(Concepts concepts) {
        this.concepts = concepts;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("concepts").status(concepts.ready()).build();
    }
}
