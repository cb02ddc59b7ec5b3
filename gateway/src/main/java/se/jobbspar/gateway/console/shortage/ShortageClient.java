package se.jobbspar.gateway.console.shortage;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.OnBehalf;

/** What vacancy-service knows of a region's need. */
@RegisterRestClient(configKey = "vacancy")
@Path("/vacancy/v1")
public interface ShortageClient {
    /** @param occupation null = all */
    @GET
    @Path("/shortage-picture")
    Picture picture(
            @BeanParam OnBehalf who,
            @RestQuery String region,
            @RestQuery String occupation,
            @RestQuery int page,
            @RestQuery int limit);

    /**
     * @param occupation null = all
     * @param assumptions null = the starting point
     */
    @GET
    @Path("/needs")
    Needs needs(
            @BeanParam OnBehalf who,
            @RestQuery String region,
            @RestQuery String occupation,
            @RestQuery int year,
            @RestQuery String assumptions,
            @RestQuery int page,
            @RestQuery int limit);

    /**
     * @param by occupation or unit
     * @param occupation null = all
     * @param assumptions null = the starting point
     */
    @GET
    @Path("/forecasts")
    Forecasts forecasts(
            @BeanParam OnBehalf who,
            @RestQuery String by,
            @RestQuery String occupation,
            @RestQuery int years,
            @RestQuery String assumptions,
            @RestQuery int page,
            @RestQuery int limit);

    /** The newest version of each. */
    @GET
    @Path("/forecast-assumptions")
    Assumptions.Page assumptions(@BeanParam OnBehalf who, @RestQuery int limit);
}
