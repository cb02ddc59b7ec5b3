package se.jobbspar.gateway.console.need;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.OnBehalf;

/** What a need is made of and what answers it, as vacancy-service has it. */
@RegisterRestClient(configKey = "vacancy")
@Path("/vacancy/v1")
public interface NeedClient {
    @GET
    @Path("/shortage-assessments")
    Stated.Assessments assessments(
            @BeanParam OnBehalf who,
            @RestQuery String municipality,
            @RestQuery String occupation,
            @RestQuery int limit);

    /** @param key so that a button that is pressed twice says it once */
    @POST
    @Path("/shortage-assessments")
    JsonNode assess(@BeanParam OnBehalf who, @HeaderParam("Idempotency-Key") String key, JsonNode assessment);

    @GET
    @Path("/expected-supplies")
    Stated.Supplies supplies(@BeanParam OnBehalf who, @RestQuery String occupation, @RestQuery int limit);

    @POST
    @Path("/expected-supplies")
    JsonNode expect(@BeanParam OnBehalf who, @HeaderParam("Idempotency-Key") String key, JsonNode supply);

    @GET
    @Path("/headcounts/{day}")
    Stated.Headcount headcount(
            @BeanParam OnBehalf who, @RestPath LocalDate day, @RestQuery String occupation, @RestQuery int limit);

    @GET
    @Path("/vacancies")
    Answering.Vacancies vacancies(
            @BeanParam OnBehalf who,
            @RestQuery String status,
            @RestQuery String occupationGroup,
            @RestQuery String municipality,
            @RestQuery int limit);

    @GET
    @Path("/trainings")
    Answering.Trainings trainings(
            @BeanParam OnBehalf who, @RestQuery String occupation, @RestQuery boolean offered, @RestQuery int limit);

    @GET
    @Path("/job-tracks")
    Answering.Tracks tracks(
            @BeanParam OnBehalf who, @RestQuery String occupation, @RestQuery boolean open, @RestQuery int limit);

    @GET
    @Path("/forecast-assumptions/{id}")
    JsonNode assumptions(@BeanParam OnBehalf who, @RestPath UUID id);

    @POST
    @Path("/forecast-assumptions")
    JsonNode assume(@BeanParam OnBehalf who, @HeaderParam("Idempotency-Key") String key, JsonNode assumptions);

    @PUT
    @Path("/forecast-assumptions/{id}")
    JsonNode assumeAnew(
            @BeanParam OnBehalf who, @RestPath UUID id, @HeaderParam("If-Match") String version, JsonNode assumptions);
}
