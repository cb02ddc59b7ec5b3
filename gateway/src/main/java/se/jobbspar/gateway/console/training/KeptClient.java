package se.jobbspar.gateway.console.training;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.gateway.console.OnBehalf;

/** What the planners of a municipality keep in vacancy-service, each read and saved whole. */
@RegisterRestClient(configKey = "vacancy")
@Path("/vacancy/v1")
public interface KeptClient {
    @GET
    @Path("/{kind}/{id}")
    JsonNode get(@BeanParam OnBehalf who, @RestPath String kind, @RestPath UUID id);

    /** @param key so that a button that is pressed twice adds one */
    @POST
    @Path("/{kind}")
    JsonNode add(
            @BeanParam OnBehalf who,
            @RestPath String kind,
            @HeaderParam("Idempotency-Key") String key,
            JsonNode content);

    @PUT
    @Path("/{kind}/{id}")
    JsonNode revise(
            @BeanParam OnBehalf who,
            @RestPath String kind,
            @RestPath UUID id,
            @HeaderParam("If-Match") String version,
            JsonNode content);
}
