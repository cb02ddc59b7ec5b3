package se.jobbspar.gateway.console.intake;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** participant-service as it takes files, and what comes of them. Apart from the other client, since a file takes its time. */
@RegisterRestClient(configKey = "intake")
@Path("/participant/v1/participants")
public interface IntakeClient {
    /** @param file as CSV, NDJSON or JSON, which the service tells apart, plain or as gzip */
    @POST
    @Path("/import")
    @Consumes("text/csv")
    IntakeResult send(@BeanParam OnBehalf who, @RestQuery String source, @RestQuery boolean dryRun, byte[] file);

    /** How far the import of the coach's municipality is that runs now. */
    @GET
    @Path("/import")
    IntakeProgress progress(@BeanParam OnBehalf who);

    @GET
    @Path("/duplicates")
    Pairs duplicates(@BeanParam OnBehalf who, @RestQuery int page, @RestQuery int limit);

    @PUT
    @Path("/{id}/different-from/{other}")
    void tellApart(@BeanParam OnBehalf who, @RestPath UUID id, @RestPath UUID other);

    @DELETE
    @Path("/{id}/different-from/{other}")
    void reconsider(@BeanParam OnBehalf who, @RestPath UUID id, @RestPath UUID other);

    @POST
    @Path("/{id}/merges")
    void merge(@BeanParam OnBehalf who, @RestPath UUID id, @HeaderParam("If-Match") String version, Other other);

    @GET
    @Path("/{id}/merges")
    Merges merges(@BeanParam OnBehalf who, @RestPath UUID id, @RestQuery int page, @RestQuery int limit);

    @DELETE
    @Path("/{id}/merges/{merge}")
    void undo(
            @BeanParam OnBehalf who, @RestPath UUID id, @RestPath UUID merge, @HeaderParam("If-Match") String version);

    /** Who goes away. */
    record Other(UUID participant, long version) {}
}
