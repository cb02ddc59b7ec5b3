package se.jobbspar.gateway.console.headcount;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.intake.IntakeResult;

/** vacancy-service as it takes files. Apart from its other clients, since a file takes its time. */
@RegisterRestClient(configKey = "files")
@Path("/vacancy/v1")
public interface FileClient {
    @GET
    @Path("/headcounts")
    CountDays days(@BeanParam OnBehalf who, @RestQuery int limit);

    @DELETE
    @Path("/headcounts/{day}")
    void takeBack(@BeanParam OnBehalf who, @RestPath String day);

    @POST
    @Path("/headcounts/import")
    @Consumes("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    IntakeResult workbook(@BeanParam OnBehalf who, @RestQuery String countedOn, @RestQuery boolean dryRun, byte[] file);

    @POST
    @Path("/headcounts/import")
    @Consumes("text/csv")
    IntakeResult headcount(
            @BeanParam OnBehalf who, @RestQuery String countedOn, @RestQuery boolean dryRun, byte[] file);

    @POST
    @Path("/shortage-occupations/import")
    @Consumes("text/csv")
    IntakeResult forecast(@BeanParam OnBehalf who, @RestQuery String source, @RestQuery boolean dryRun, byte[] file);
}
