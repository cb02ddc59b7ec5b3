package se.jobbspar.gateway.console.gain;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.OnBehalf;

/** What measures and placements gave and the profile does not say, in participant-service. */
@RegisterRestClient(configKey = "participant")
@Path("/participant/v1/participants/{id}/suggestions/from-measures")
public interface GainClient {
    @GET
    JsonNode list(@BeanParam OnBehalf who, @RestPath UUID id, @RestQuery int limit);
}
