package se.jobbspar.gateway.console.matchlist;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.OnBehalf;

/** matching-service as the console uses it. */
@RegisterRestClient(configKey = "matching")
@Path("/matching/v1/match-lists")
public interface MatchListClient {
    /** @param key under which the same list may be asked for again; null = each time a new one */
    @POST
    MatchList create(@BeanParam OnBehalf who, @RestHeader("Idempotency-Key") String key, Wanted wanted);

    /** The answer says what holds now, as the list does. */
    @POST
    @Path("/{id}/items/{item}/decision")
    Decision decide(@BeanParam OnBehalf who, @RestPath UUID id, @RestPath UUID item, Decision decision);

    @DELETE
    @Path("/{id}/items/{item}/decision")
    void undo(@BeanParam OnBehalf who, @RestPath UUID id, @RestPath UUID item);

    @GET
    @Path("/{id}")
    MatchList get(@BeanParam OnBehalf who, @RestPath UUID id);

    /**
     * The newest first, without their items. What is null is not asked for.
     *
     * @param subjects at most a hundred; a list is found by one of them or by the text
     * @param madeOn a day, as 2026-11-23
     * @param mine whether only those that the coach made
     */
    @GET
    MatchLists list(
            @BeanParam OnBehalf who,
            @RestQuery String subjectType,
            @RestQuery("subject") List<UUID> subjects,
            @RestQuery String q,
            @RestQuery String madeOn,
            @RestQuery Boolean mine,
            @RestQuery int page,
            @RestQuery int limit);
}
