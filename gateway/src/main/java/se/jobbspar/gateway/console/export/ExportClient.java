package se.jobbspar.gateway.console.export;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.OnBehalf;

/** A person's data, as participant-service gives and takes them. */
@RegisterRestClient(configKey = "participant")
@Path("/participant/v1/participants/{id}")
public interface ExportClient {
    /** @param format europass or json */
    @GET
    @Path("/export")
    JsonNode export(@BeanParam OnBehalf who, @RestPath UUID id, @RestQuery String format);

    @POST
    @Path("/europass")
    CvReport take(@BeanParam OnBehalf who, @RestPath UUID id, JsonNode cv);
}
