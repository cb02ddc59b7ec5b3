package se.jobbspar.gateway.console.meetup;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.OnBehalf;

/** The meet-ups in participant-service, and who is invited to one. */
@RegisterRestClient(configKey = "participant")
@Path("/participant/v1")
public interface MeetUpClient {
    /** Those said last first. */
    @GET
    @Path("/meet-ups")
    JsonNode list(@BeanParam OnBehalf who, @RestQuery int page, @RestQuery int limit);

    @GET
    @Path("/invitations")
    JsonNode invitations(@BeanParam OnBehalf who, @RestQuery UUID meetUp, @RestQuery int page, @RestQuery int limit);
}
