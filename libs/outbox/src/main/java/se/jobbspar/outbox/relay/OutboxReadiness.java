package se.jobbspar.outbox.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says what the relay does. Never "down" for Kafka's sake: writes are taken without it, and their rows wait. */
@Readiness
@ApplicationScoped
public class OutboxReadiness implements HealthCheck {
    private final RelayLifecycle relay;

    OutboxReadiness(RelayLifecycle relay) {
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox")
                .withData("relay", relay.state().name().toLowerCase(Locale.ROOT))
                .up()
                .build();
    }
}
