package se.jobbspar.gateway.console.measurespackage;

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

/** The packages of measures in participant-service, and what they came to. */
@RegisterRestClient(configKey = "participant")
@Path("/participant/v1/packages")
public interface PackageClient {
    @GET
    Packages list(@BeanParam OnBehalf who, @RestQuery int page, @RestQuery int limit);

    @GET
    @Path("/{id}")
    Packages.MeasuresPackage read(@BeanParam OnBehalf who, @RestPath UUID id);

    @GET
    @Path("/{id}")
    JsonNode get(@BeanParam OnBehalf who, @RestPath UUID id);

    @GET
    @Path("/{id}/follow-up")
    FollowUp followUp(@BeanParam OnBehalf who, @RestPath UUID id);

    /** @param key so that a button that is pressed twice decides one */
    @POST
    JsonNode decide(@BeanParam OnBehalf who, @HeaderParam("Idempotency-Key") String key, JsonNode decided);

    @PUT
    @Path("/{id}")
    JsonNode revise(@BeanParam OnBehalf who, @RestPath UUID id, @HeaderParam("If-Match") String version, JsonNode body);
}
