package se.jobbspar.gateway.apidocs;

import se.jobbspar.gateway.route.Service;

/** A service whose document is needed does not answer. */
final class ServiceAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Service service;

    ServiceAway(Service service) {
        super(service.noun() + " service away", null, false, false);
        this.service = service;
    }

    Service service() {
        return service;
    }
}
