package se.jobbspar.gateway.console.fund;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.gateway.console.OnBehalf;

/** What only a fund asks about the person of an enrolment, in participant-service. */
@RegisterRestClient(configKey = "participant")
@Path("/participant/v1/enrolments/{enrolment}")
public interface AttributesClient {
    @GET
    JsonNode enrolment(@BeanParam OnBehalf who, @RestPath UUID enrolment);

    @GET
    @Path("/fund-attributes")
    JsonNode stated(@BeanParam OnBehalf who, @RestPath UUID enrolment);

    @PUT
    @Path("/fund-attributes")
    JsonNode state(
            @BeanParam OnBehalf who,
            @RestPath UUID enrolment,
            @HeaderParam("If-Match") String version,
            JsonNode attributes);
}
