package se.jobbspar.gateway.problem;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers for addresses that lead nowhere. */
public class LostRequests {
    @ServerExceptionMapper
    public Response notFound(NotFoundException lost) {
        return answer(Problems.notFound());
    }

    @ServerExceptionMapper
    public Response notAllowed(NotAllowedException lost) {
        return answer(Problems.methodNotAllowed());
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(problem.body().getBytes())
                .build();
    }
}
