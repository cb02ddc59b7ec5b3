package se.jobbspar.vacancy.forecast;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import se.jobbspar.contracts.Roles;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Paging;

/** Forecasts over HTTP. */
@Path("/forecasts")
@RolesAllowed({Roles.HR, Roles.PLANNER})
public class ForecastResource {
    private final Forecasts forecasts;
    private final Caller caller;

    public ForecastResource(Forecasts forecasts, Caller caller) {
        this.forecasts = forecasts;
        this.caller = caller;
    }

    @GET
    public ForecastResponse listForecasts(@BeanParam ForecastQuery query, @BeanParam Paging paging) {
        return forecasts.of(query, caller.requireMunicipality(), paging);
    }
}
