package se.jobbspar.gateway.console.targetgroup;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.participant.Participants;

/** Target groups, as participant-service counts and lists them. */
@RegisterRestClient(configKey = "participant")
@Path("/participant/v1")
public interface TargetGroupClient {
    /** @param asked what the group is asked for by */
    @GET
    @Path("/target-group")
    Count count(@BeanParam OnBehalf who, @RestQuery MultivaluedMap<String, String> asked);

    /** For coaches alone. */
    @GET
    @Path("/participants")
    Participants people(
            @BeanParam OnBehalf who,
            @RestQuery MultivaluedMap<String, String> asked,
            @RestQuery String municipality,
            @RestQuery int page,
            @RestQuery int limit);
}
