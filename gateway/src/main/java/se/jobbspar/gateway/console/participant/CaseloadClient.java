package se.jobbspar.gateway.console.participant;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.OnBehalf;

/** The people coaches are responsible for, as participant-service tells of them. */
@RegisterRestClient(configKey = "participant")
@Path("/participant/v1/participants")
public interface CaseloadClient {
    /**
     * What is null is not asked for.
     *
     * @param coach me or none
     * @param follower me
     * @param page from 1
     */
    @GET
    Participants list(
            @BeanParam OnBehalf who,
            @RestQuery String q,
            @RestQuery String mapped,
            @RestQuery String protectedIdentity,
            @RestQuery String coach,
            @RestQuery String follower,
            @RestQuery String waiting,
            @RestQuery String sort,
            @RestQuery int page,
            @RestQuery int limit);

    @GET
    @Path("/waiting")
    Waiting waiting(@BeanParam OnBehalf who);

    /** @param key under which the same registration may be sent again */
    @POST
    Participant register(@BeanParam OnBehalf who, @RestHeader("Idempotency-Key") String key, NewParticipant person);
}
