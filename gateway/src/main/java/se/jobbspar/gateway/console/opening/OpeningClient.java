package se.jobbspar.gateway.console.opening;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.OnBehalf;

/** vacancy-service as whoever looks for vacancies uses it. */
@RegisterRestClient(configKey = "vacancy")
@Path("/vacancy/v1")
public interface OpeningClient {
    @GET
    @Path("/vacancies")
    JsonNode list(@BeanParam OnBehalf who, @BeanParam OpeningQuery query, @RestQuery int page, @RestQuery int limit);

    /** The occupations of vacancies that came in a period, the most sought first. */
    @GET
    @Path("/vacancy-counts")
    JsonNode sought(
            @BeanParam OnBehalf who,
            @RestQuery String region,
            @RestQuery LocalDate from,
            @RestQuery LocalDate to,
            @RestQuery int limit);
}
