package se.jobbspar.rest;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.jobbspar.contracts.ImportAddress;
import se.jobbspar.contracts.wording.Wording;

/**
 * Holds every body but an import's to {@code jobbspar.body.small}, where a service sets it; the HTTP layer knows only one
 * limit for all.
 */
@Provider
public class SmallBodies implements ContainerRequestFilter {
    private final int limit;

    SmallBodies(@ConfigProperty(name = "jobbspar.body.small") Optional<MemorySize> limit) {
        this.limit = limit.map(size -> Math.toIntExact(size.asLongValue())).orElse(Integer.MAX_VALUE);
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (limit == Integer.MAX_VALUE || ImportAddress.is(request.getUriInfo().getPath())) {
            return;
        }
        if (request.getLength() > limit) {
            throw tooLarge();
        }
        if (request.getLength() < 0 && request.hasEntity()) {
            request.setEntityStream(new ByteArrayInputStream(bounded(request.getEntityStream())));
        }
    }

    /** All of a body that does not state its length; reading it here, since a JSON reader would call it malformed. */
    private byte[] bounded(InputStream body) throws IOException {
        byte[] read = body.readNBytes(limit + 1);
        if (read.length > limit) {
            throw tooLarge();
        }
        return read;
    }

    private ProblemException tooLarge() {
        return ProblemException.of(
                ProblemType.TOO_LARGE,
                Wording.of(
                        "A body may have " + limit + " bytes here.",
                        "Innehållet får vara högst " + limit + " byte här."));
    }
}
