package se.jobbspar.gateway.console.demand;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.OnBehalf;

/** vacancy-service as the console uses it. */
@RegisterRestClient(configKey = "vacancy")
@Path("/vacancy/v1")
public interface VacancyClient {
    @GET
    @Path("/vacancies")
    Vacancies vacancies(@BeanParam OnBehalf who, @RestQuery String q, @RestQuery String status, @RestQuery int limit);

    @GET
    @Path("/vacancies/{id}")
    Vacancy vacancy(@BeanParam OnBehalf who, @RestPath UUID id);

    @GET
    @Path("/job-tracks")
    JobTracks jobTracks(@BeanParam OnBehalf who, @RestQuery String q, @RestQuery boolean open, @RestQuery int limit);

    @GET
    @Path("/job-tracks/{id}")
    JobTrack jobTrack(@BeanParam OnBehalf who, @RestPath UUID id);

    @GET
    @Path("/shortage-occupations")
    Shortages shortages(@BeanParam OnBehalf who, @RestQuery String q, @RestQuery String region, @RestQuery int limit);

    @GET
    @Path("/shortage-occupations/{id}")
    Shortage shortage(@BeanParam OnBehalf who, @RestPath UUID id);
}
