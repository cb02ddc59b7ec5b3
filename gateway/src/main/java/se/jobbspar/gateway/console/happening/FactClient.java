package se.jobbspar.gateway.console.happening;

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

/** The facts in participant-service. */
@RegisterRestClient(configKey = "participant")
@Path("/participant/v1")
public interface FactClient {
    @GET
    @Path("/{kind}")
    JsonNode about(@BeanParam OnBehalf who, @RestPath String kind, @RestQuery UUID participant, @RestQuery int limit);

    /** Of the own municipality, the newest first. */
    @GET
    @Path("/programmes")
    JsonNode programmes(@BeanParam OnBehalf who, @RestQuery int limit);

    /** Recruitment meet-ups of the own municipality, those said last first. */
    @GET
    @Path("/meet-ups")
    JsonNode meetUps(@BeanParam OnBehalf who, @RestQuery int limit);

    /** Of all municipalities, those said last first. */
    @GET
    @Path("/methods")
    JsonNode methods(@BeanParam OnBehalf who, @RestQuery int limit);

    @GET
    @Path("/{kind}/{fact}")
    JsonNode get(@BeanParam OnBehalf who, @RestPath String kind, @RestPath UUID fact);

    /** @param key so that a button that is pressed twice says it once */
    @POST
    @Path("/{kind}")
    JsonNode say(
            @BeanParam OnBehalf who, @RestPath String kind, @HeaderParam("Idempotency-Key") String key, JsonNode fact);

    @PUT
    @Path("/{kind}/{fact}")
    JsonNode sayAnew(
            @BeanParam OnBehalf who,
            @RestPath String kind,
            @RestPath UUID fact,
            @HeaderParam("If-Match") String version,
            JsonNode body);

    @GET
    @Path("/outcomes/{fact}/right-field")
    RightField rightField(@BeanParam OnBehalf who, @RestPath UUID fact);
}
