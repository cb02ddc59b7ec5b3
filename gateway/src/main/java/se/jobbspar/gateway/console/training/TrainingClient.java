package se.jobbspar.gateway.console.training;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.OnBehalf;

/** The trainings in vacancy-service. */
@RegisterRestClient(configKey = "vacancy")
@Path("/vacancy/v1/trainings")
public interface TrainingClient {
    /**
     * By name. What is null is not asked for.
     *
     * @param municipality that it is held in, or it is at a distance
     * @param offered whether somebody can be taken in
     */
    @GET
    JsonNode list(
            @BeanParam OnBehalf who,
            @RestQuery String q,
            @RestQuery String kind,
            @RestQuery String municipality,
            @RestQuery Boolean offered,
            @RestQuery int page,
            @RestQuery int limit);
}
