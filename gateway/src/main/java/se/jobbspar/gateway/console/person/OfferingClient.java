package se.jobbspar.gateway.console.person;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.gateway.console.OnBehalf;

/** Whether match lists are to offer a person, in participant-service. */
@RegisterRestClient(configKey = "participant")
@Path("/participant/v1/participants/{id}/offering")
interface OfferingClient {
    @PUT
    void offer(@BeanParam OnBehalf who, @RestPath UUID id, @RestHeader("If-Match") String version, Offering offering);

    /** Whether lists are to hold the person. */
    record Offering(boolean offered) {}
}
