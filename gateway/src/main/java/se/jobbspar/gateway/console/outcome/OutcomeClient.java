package se.jobbspar.gateway.console.outcome;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.OnBehalf;

/** Programmes and what they came to, as participant-service tells it. */
@RegisterRestClient(configKey = "participant")
@Path("/participant/v1")
public interface OutcomeClient {
    @GET
    @Path("/programmes")
    Programme.Page programmes(@BeanParam OnBehalf who, @RestQuery int limit);

    /** @param asked what the report is asked about */
    @GET
    @Path("/reports/outcomes")
    Report report(@BeanParam OnBehalf who, @RestQuery MultivaluedMap<String, String> asked);

    @GET
    @Path("/reports/outcomes")
    @Produces("text/csv")
    byte[] table(@BeanParam OnBehalf who, @RestQuery MultivaluedMap<String, String> asked);

    /** For coaches alone. */
    @GET
    @Path("/reports/outcomes/{figure}/people")
    Behind people(
            @BeanParam OnBehalf who,
            @RestPath String figure,
            @RestQuery MultivaluedMap<String, String> asked,
            @RestQuery int page,
            @RestQuery int limit);
}
