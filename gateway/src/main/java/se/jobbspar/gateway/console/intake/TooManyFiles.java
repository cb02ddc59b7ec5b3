package se.jobbspar.gateway.console.intake;

import jakarta.ws.rs.WebApplicationException;

/** There are as many files as may be held at once. */
class TooManyFiles extends WebApplicationException {
    private static final long serialVersionUID = 1L;

    TooManyFiles() {
        super(429);
    }
}
