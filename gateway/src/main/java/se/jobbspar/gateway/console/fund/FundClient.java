package se.jobbspar.gateway.console.fund;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.OnBehalf;

/** What funds are told, as participant-service tells it; months as 2026-03. */
@RegisterRestClient(configKey = "participant")
@Path("/participant/v1/reports/funds/{fund}")
public interface FundClient {
    @GET
    FundReport report(
            @BeanParam OnBehalf who, @RestPath String fund, @RestQuery UUID programme, @RestQuery String month);

    @GET
    @Produces("text/csv")
    byte[] table(@BeanParam OnBehalf who, @RestPath String fund, @RestQuery UUID programme, @RestQuery String month);

    /**
     * @param sex null = whatever it is
     * @param answer null = those it counts
     */
    @GET
    @Path("/{code}/people")
    Counted people(
            @BeanParam OnBehalf who,
            @RestPath String fund,
            @RestPath String code,
            @RestQuery UUID programme,
            @RestQuery String month,
            @RestQuery String sex,
            @RestQuery String answer,
            @RestQuery int page,
            @RestQuery int limit);

    @GET
    @Path("/months")
    Months months(
            @BeanParam OnBehalf who,
            @RestPath String fund,
            @RestQuery UUID programme,
            @RestQuery int page,
            @RestQuery int limit);

    /** @param figures that were sent; refused when the month has others by now */
    @POST
    @Path("/months/{month}/sent")
    Months.Month keepAsSent(
            @BeanParam OnBehalf who,
            @RestPath String fund,
            @RestPath String month,
            @RestQuery UUID programme,
            Months.Figures figures);
}
