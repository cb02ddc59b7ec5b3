package se.jobbspar.gateway.console.participant;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.OnBehalf;

/** participant-service as the console uses it. */
@RegisterRestClient(configKey = "participant")
@Path("/participant/v1/participants")
public interface ParticipantClient {
    /** @param page from 1 */
    @GET
    Participants list(
            @BeanParam OnBehalf who,
            @RestQuery String q,
            @RestQuery String mapped,
            @RestQuery String protectedIdentity,
            @RestQuery String sort,
            @RestQuery int page,
            @RestQuery int limit);

    /**
     * Those of some people whom the coach may see.
     *
     * @param ids at most a hundred
     */
    @GET
    Participants listOf(@BeanParam OnBehalf who, @RestQuery("id") List<UUID> ids, @RestQuery int limit);

    @GET
    @Path("/{id}")
    Participant get(@BeanParam OnBehalf who, @RestPath UUID id);
}
