package se.jobbspar.outbox.relay;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** "Down" when the relay's thread has died, of too little memory for example: the process has to be restarted. */
@Liveness
@ApplicationScoped
public class RelayLiveness implements HealthCheck {
    private final RelayLifecycle relay;

    RelayLiveness(RelayLifecycle relay) {
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox relay")
                .status(!relay.hasDied())
                .build();
    }
}
