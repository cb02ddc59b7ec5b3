package se.jobbspar.gateway.console.coaching;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.OnBehalf;

/** What coaches keep of the work with a person, in participant-service. */
@RegisterRestClient(configKey = "participant")
@Path("/participant/v1")
public interface CoachingClient {
    @GET
    @Path("/participants/{id}/plan")
    Plan plan(@BeanParam OnBehalf who, @RestPath UUID id);

    @PUT
    @Path("/participants/{id}/plan")
    Plan agree(@BeanParam OnBehalf who, @RestPath UUID id, @RestHeader("If-Match") String version, Plan.Draft plan);

    @GET
    @Path("/participants/{id}/contact-log")
    Contacts contacts(@BeanParam OnBehalf who, @RestPath UUID id, @RestQuery int page, @RestQuery int limit);

    /** @param key under which the same contact may be sent again */
    @POST
    @Path("/participants/{id}/contact-log")
    Contacts.Entry note(
            @BeanParam OnBehalf who,
            @RestPath UUID id,
            @RestHeader("Idempotency-Key") String key,
            Contacts.Draft contact);

    @DELETE
    @Path("/participants/{id}/contact-log/{entry}")
    void strike(@BeanParam OnBehalf who, @RestPath UUID id, @RestPath UUID entry);

    @GET
    @Path("/participants/{id}/coach")
    Coaching coaching(@BeanParam OnBehalf who, @RestPath UUID id);

    @PUT
    @Path("/participants/{id}/coach")
    Coaching handOver(
            @BeanParam OnBehalf who, @RestPath UUID id, @RestHeader("If-Match") String version, Coaching.Draft to);

    @PUT
    @Path("/participants/{id}/followers/me")
    void follow(@BeanParam OnBehalf who, @RestPath UUID id);

    @DELETE
    @Path("/participants/{id}/followers/me")
    void unfollow(@BeanParam OnBehalf who, @RestPath UUID id);

    @GET
    @Path("/participants/{id}/circumstances")
    Circumstances circumstances(@BeanParam OnBehalf who, @RestPath UUID id);

    @PUT
    @Path("/participants/{id}/circumstances")
    Circumstances record(
            @BeanParam OnBehalf who,
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            Circumstances.Draft circumstances);

    /** @param language an ISO 639 code; null = any */
    @GET
    @Path("/coaches")
    Coaches coaches(@BeanParam OnBehalf who, @RestQuery String language, @RestQuery int limit);

    @GET
    @Path("/coaches/me")
    Coaches.Colleague me(@BeanParam OnBehalf who);

    @PUT
    @Path("/coaches/me")
    Coaches.Colleague present(@BeanParam OnBehalf who, @RestHeader("If-Match") String version, Coaches.Draft me);
}
