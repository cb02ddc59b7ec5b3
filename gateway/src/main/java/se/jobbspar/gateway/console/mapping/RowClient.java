package se.jobbspar.gateway.console.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.gateway.console.OnBehalf;

/** The rows of a profile in participant-service. */
@RegisterRestClient(configKey = "participant")
@Path("/participant/v1/participants/{id}/profile/{section}")
public interface RowClient {
    /** @param key so that a button that is pressed twice adds one row */
    @POST
    JsonNode add(
            @BeanParam OnBehalf who,
            @RestPath UUID id,
            @RestPath String section,
            @HeaderParam("Idempotency-Key") String key,
            JsonNode row);

    @GET
    @Path("/{row}")
    JsonNode get(@BeanParam OnBehalf who, @RestPath UUID id, @RestPath String section, @RestPath UUID row);

    @PUT
    @Path("/{row}")
    JsonNode replace(
            @BeanParam OnBehalf who,
            @RestPath UUID id,
            @RestPath String section,
            @RestPath UUID row,
            @HeaderParam("If-Match") String version,
            JsonNode body);

    @DELETE
    @Path("/{row}")
    void remove(
            @BeanParam OnBehalf who,
            @RestPath UUID id,
            @RestPath String section,
            @RestPath UUID row,
            @HeaderParam("If-Match") String version);
}
