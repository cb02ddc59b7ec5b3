package se.jobbspar.gateway.console.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.gateway.console.OnBehalf;

/** The wishes of a profile in participant-service. */
@RegisterRestClient(configKey = "participant")
@Path("/participant/v1/participants/{id}/profile/wishes")
public interface WishesClient {
    @GET
    JsonNode get(@BeanParam OnBehalf who, @RestPath UUID id);

    @PUT
    JsonNode replace(
            @BeanParam OnBehalf who, @RestPath UUID id, @HeaderParam("If-Match") String version, JsonNode body);
}
