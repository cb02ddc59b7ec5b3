package se.jobbspar.idempotency;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import se.jobbspar.contracts.ImportAddress;

/** Reads the key of a POST and what it stands for. Imports have none: they are repeatable by themselves. */
@Provider
@Priority(KeyedRequests.AFTER_THE_LIMITS_OF_BODIES)
public class KeyedRequests implements ContainerRequestFilter {
    static final int AFTER_THE_LIMITS_OF_BODIES = Priorities.USER + 1;

    private final KeyedRequest keyed;

    KeyedRequests(KeyedRequest keyed) {
        this.keyed = keyed;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        List<String> given = request.getHeaders().get(IdempotencyKey.HEADER);
        if (given == null
                || !request.getMethod().equals(HttpMethod.POST)
                || ImportAddress.is(request.getUriInfo().getPath())) {
            return;
        }
        IdempotencyKey key = IdempotencyKey.of(given);
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        keyed.standsFor(key, operation(request.getUriInfo().getRequestUri()), body);
    }

    private static String operation(URI address) {
        return address.getRawPath() + "?" + address.getRawQuery();
    }
}
