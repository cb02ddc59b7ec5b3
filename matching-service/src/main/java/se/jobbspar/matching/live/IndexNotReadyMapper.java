package se.jobbspar.matching.live;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.matching.index.IndexNotReady;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemMappers;

/** A cold index is a matter of seconds to minutes, so the caller is told when to try again. */
public class IndexNotReadyMapper {
    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    @ServerExceptionMapper
    public Response notReady(IndexNotReady failure) {
        return new ProblemMappers().problem(ProblemException.indexNotReady(wording(failure), TRY_AGAIN));
    }

    private static Wording wording(IndexNotReady failure) {
        String index = "Indexet för " + failure.index();
        return Wording.of(
                failure.getMessage(),
                failure.behind().isPresent()
                        ? index + " ligger " + failure.behind().getAsLong() + " ändringar efter."
                        : index + " är inte klart än.");
    }
}
