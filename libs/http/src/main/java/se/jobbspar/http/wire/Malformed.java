package se.jobbspar.http.wire;

import se.jobbspar.http.Problem;

/** Bytes that are no request, or more than one, depending on who reads them. */
final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Malformed(Problem problem) {
        // A caller's mistake needs no stack trace.
        super(problem.name(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
