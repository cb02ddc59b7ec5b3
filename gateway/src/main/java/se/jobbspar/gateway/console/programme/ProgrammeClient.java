package se.jobbspar.gateway.console.programme;

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
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.OnBehalf;

/** The programmes in participant-service. */
@RegisterRestClient(configKey = "participant")
@Path("/participant/v1/programmes")
public interface ProgrammeClient {
    @GET
    Programmes list(@BeanParam OnBehalf who, @RestQuery int page, @RestQuery int limit);

    @GET
    @Path("/{programme}")
    JsonNode get(@BeanParam OnBehalf who, @RestPath UUID programme);

    @GET
    @Path("/{programme}")
    Programmes.Programme read(@BeanParam OnBehalf who, @RestPath UUID programme);

    /** @param key so that a button that is pressed twice founds one */
    @POST
    JsonNode found(@BeanParam OnBehalf who, @HeaderParam("Idempotency-Key") String key, JsonNode programme);

    @PUT
    @Path("/{programme}")
    JsonNode revise(
            @BeanParam OnBehalf who, @RestPath UUID programme, @HeaderParam("If-Match") String version, JsonNode body);
}
