package se.jobbspar.gateway.console.employer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.OnBehalf;

/** vacancy-service as those use it who act for employers, or say who does. */
@RegisterRestClient(configKey = "vacancy")
@Path("/vacancy/v1/employers")
public interface EmployerClient {
    @GET
    JsonNode list(
            @BeanParam OnBehalf who,
            @RestQuery String q,
            @RestQuery String municipality,
            @RestQuery String sector,
            @RestQuery int page,
            @RestQuery int limit);

    @GET
    @Path("/{id}")
    JsonNode get(@BeanParam OnBehalf who, @RestPath UUID id);

    /** @param key so that a button that is pressed twice registers one */
    @POST
    JsonNode register(@BeanParam OnBehalf who, @HeaderParam("Idempotency-Key") String key, JsonNode employer);

    @PUT
    @Path("/{id}")
    JsonNode revise(@BeanParam OnBehalf who, @RestPath UUID id, @HeaderParam("If-Match") String version, JsonNode body);

    @GET
    @Path("/{id}/members")
    JsonNode members(@BeanParam OnBehalf who, @RestPath UUID id, @RestQuery int limit);

    @PUT
    @Path("/{id}/members/{subject}")
    JsonNode admit(@BeanParam OnBehalf who, @RestPath UUID id, @RestPath String subject, Map<String, String> member);

    @DELETE
    @Path("/{id}/members/{subject}")
    void dismiss(@BeanParam OnBehalf who, @RestPath UUID id, @RestPath String subject);
}
