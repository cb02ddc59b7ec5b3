package se.jobbspar.gateway.console.track;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.OnBehalf;

/** The job tracks in vacancy-service, and their places. */
@RegisterRestClient(configKey = "vacancy")
@Path("/vacancy/v1/job-tracks")
public interface TrackClient {
    /**
     * By name. What is null is not asked for.
     *
     * @param open whether somebody can enter
     */
    @GET
    JsonNode list(
            @BeanParam OnBehalf who,
            @RestQuery String q,
            @RestQuery Boolean open,
            @RestQuery int page,
            @RestQuery int limit);

    /** The first reserved first. */
    @GET
    @Path("/{track}/reservations")
    JsonNode reservations(@BeanParam OnBehalf who, @RestPath UUID track, @RestQuery int page, @RestQuery int limit);

    /** @param key so that a button that is pressed twice reserves one place */
    @POST
    @Path("/{track}/reservations")
    void reserve(@BeanParam OnBehalf who, @RestPath UUID track, @HeaderParam("Idempotency-Key") String key);

    /** @param ending what somebody went to who had the place; null when nobody began */
    @DELETE
    @Path("/{track}/reservations/{reservation}")
    void free(@BeanParam OnBehalf who, @RestPath UUID track, @RestPath UUID reservation, @RestQuery String ending);
}
