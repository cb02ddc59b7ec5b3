package se.jobbspar.gateway.console.vacancy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.BeanParam;
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

/** vacancy-service as an employer uses it. */
@RegisterRestClient(configKey = "vacancy")
@Path("/vacancy/v1/vacancies")
public interface OwnVacancyClient {
    /**
     * @param own true for those alone that the caller acts for
     * @param employer null for all of these
     * @param status null for any
     */
    @GET
    OwnVacancies list(
            @BeanParam OnBehalf who,
            @RestQuery boolean own,
            @RestQuery UUID employer,
            @RestQuery String status,
            @RestQuery int page,
            @RestQuery int limit);

    @GET
    @Path("/{id}")
    OwnVacancy read(@BeanParam OnBehalf who, @RestPath UUID id);

    @GET
    @Path("/{id}")
    JsonNode get(@BeanParam OnBehalf who, @RestPath UUID id);

    /** @param key so that a button that is pressed twice shares one */
    @POST
    JsonNode draft(@BeanParam OnBehalf who, @HeaderParam("Idempotency-Key") String key, JsonNode vacancy);

    @PUT
    @Path("/{id}")
    JsonNode revise(@BeanParam OnBehalf who, @RestPath UUID id, @HeaderParam("If-Match") String version, JsonNode body);

    @POST
    @Path("/{id}/transitions")
    JsonNode move(
            @BeanParam OnBehalf who,
            @RestPath UUID id,
            @HeaderParam("If-Match") String version,
            Map<String, String> step);

    @POST
    @Path("/{id}/undo")
    JsonNode undo(@BeanParam OnBehalf who, @RestPath UUID id, @HeaderParam("If-Match") String version);

    @GET
    @Path("/{id}/proposals")
    Proposals proposals(@BeanParam OnBehalf who, @RestPath UUID id, @RestQuery int limit);

    @POST
    @Path("/{id}/proposals")
    JsonNode decide(
            @BeanParam OnBehalf who, @RestPath UUID id, @HeaderParam("If-Match") String version, Decisions decisions);

    @GET
    @Path("/{id}/check")
    Check check(@BeanParam OnBehalf who, @RestPath UUID id);

    /** @param key so that a button that is pressed twice makes one */
    @POST
    @Path("/{id}/copies")
    OwnVacancy copy(@BeanParam OnBehalf who, @RestPath UUID id, @HeaderParam("Idempotency-Key") String key);
}
