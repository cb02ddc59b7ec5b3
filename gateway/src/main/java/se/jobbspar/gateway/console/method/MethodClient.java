package se.jobbspar.gateway.console.method;

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

/** The methods in participant-service, and what they led to. */
@RegisterRestClient(configKey = "participant")
@Path("/participant/v1")
public interface MethodClient {
    /** @param adopts only those that adopt this one; null = all */
    @GET
    @Path("/methods")
    Methods list(@BeanParam OnBehalf who, @RestQuery UUID adopts, @RestQuery int page, @RestQuery int limit);

    @GET
    @Path("/methods/{method}")
    Methods.Method read(@BeanParam OnBehalf who, @RestPath UUID method);

    @GET
    @Path("/methods/{method}")
    JsonNode get(@BeanParam OnBehalf who, @RestPath UUID method);

    /** @param key so that a button that is pressed twice shares one */
    @POST
    @Path("/methods")
    JsonNode share(@BeanParam OnBehalf who, @HeaderParam("Idempotency-Key") String key, JsonNode method);

    @PUT
    @Path("/methods/{method}")
    JsonNode revise(
            @BeanParam OnBehalf who, @RestPath UUID method, @HeaderParam("If-Match") String version, JsonNode body);

    /** @param municipality its code; null = all, apart and together */
    @GET
    @Path("/reports/methods")
    Comparison compare(
            @BeanParam OnBehalf who, @RestQuery String municipality, @RestQuery int page, @RestQuery int limit);
}
