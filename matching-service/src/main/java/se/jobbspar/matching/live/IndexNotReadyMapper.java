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
        Wording detail = Wording.of(failure.getMessage(), "Indexet för " + failure.index() + " är inte klart än.");
        return new ProblemMappers().problem(ProblemException.indexNotReady(detail, TRY_AGAIN));
    }
}
