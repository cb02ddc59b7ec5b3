package se.jobbspar.rest;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import se.jobbspar.contracts.wording.Wording;

/** Answers a request that breaks {@link Constraints}. */
public class ConstraintProblems {
    private static final Wording NOT_ALL =
            Wording.of("The fields named in errors are wrong.", "Fälten som nämns i errors är fel ifyllda.");

    private final Constraints constraints;

    ConstraintProblems(Constraints constraints) {
        this.constraints = constraints;
    }

    @ServerExceptionMapper
    public Response constraint(ConstraintViolationException failure) {
        return ProblemMappers.answer(
                ProblemType.VALIDATION, NOT_ALL, constraints.places(failure.getConstraintViolations()));
    }
}
