package se.jobbspar.gateway.console.shortage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import se.jobbspar.gateway.console.OnBehalf;

/** Asks the matcher for occupations one by one, since each count walks through everybody of a region; nobody waits for it for long. */
@ApplicationScoped
public class Pools {
    private static final Logger LOG = Logger.getLogger(Pools.class);
    /** How long a page waits. */
    public static final Duration PAGE = Duration.ofSeconds(3);

    /** How long a file does. */
    static final Duration FILE = Duration.ofSeconds(20);

    private final PoolClient matcher;
    private final InstantSource clock = InstantSource.system();

    Pools(@RestClient PoolClient matcher) {
        this.matcher = matcher;
    }

    /** By occupation; without those that the matcher has not counted in time. */
    public Map<String, Pool> of(List<String> occupations, String region, OnBehalf who, Duration time) {
        Map<String, Pool> counted = new HashMap<>();
        Instant end = clock.instant().plus(time);
        for (String occupation : occupations) {
            if (clock.instant().isAfter(end)) {
                return counted;
            }
            try {
                counted.put(occupation, matcher.count(who, PoolClient.CountRequest.of(occupation, region)));
            } catch (WebApplicationException refused) {
                // An occupation without a profile cannot be counted for; the next may be.
                LOG.debugf(
                        "No count of %s: %d", occupation, refused.getResponse().getStatus());
            } catch (ProcessingException away) {
                LOG.warnf("The matcher does not count: %s", away.getMessage());
                return counted;
            }
        }
        return counted;
    }
}
