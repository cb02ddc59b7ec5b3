package se.jobbspar.gateway.console.vacancy;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import se.jobbspar.gateway.console.OnBehalf;

/** How many people fit, in fives, as matching-service counts them, which is not waited for long. */
@RegisterRestClient(configKey = "counts")
@Path("/matching/v1/counts")
public interface CountClient {
    @POST
    Counts count(@BeanParam OnBehalf who, CountRequest request);
}
