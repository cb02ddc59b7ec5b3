package se.jobbspar.vacancy;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/** Holds every body but an import's to a small limit; the HTTP layer knows only one limit for all. */
@Provider
public class SmallBodies implements ContainerRequestFilter {
    private final long limit;

    SmallBodies(@ConfigProperty(name = "jobbspar.body.small") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().endsWith("/import")) {
            return;
        }
        if (request.getLength() > limit) {
            throw tooLarge();
        }
        if (request.getLength() < 0) {
            request.setEntityStream(new Limited(request.getEntityStream()));
        }
    }

    private ProblemException tooLarge() {
        return ProblemException.of(ProblemType.TOO_LARGE, "A body may have " + limit + " bytes here.");
    }

    /** Cuts off a body that does not state its length. */
    private final class Limited extends FilterInputStream {
        private long left = limit;

        private Limited(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw tooLarge();
            }
        }
    }
}
