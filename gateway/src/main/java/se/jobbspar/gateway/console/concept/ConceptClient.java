package se.jobbspar.gateway.console.concept;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.OnBehalf;

/** The lookup of concepts in matching-service. */
@RegisterRestClient(configKey = "matching")
@Path("/matching/v1/concepts")
public interface ConceptClient {
    /** @param q 1 to 100 characters */
    @GET
    FoundConcepts find(@BeanParam OnBehalf who, @RestQuery String q, @RestQuery String type, @RestQuery int limit);
}
