package se.jobbspar.gateway.console.headcount;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.FilledForm;
import se.jobbspar.gateway.console.form.SentBy;

/** What a region's own forecast says of occupations: files of it, tried and taken. */
@Path(RegionalForecastsResource.ADDRESS)
@RolesAllowed(Roles.PLANNER)
@Produces("text/html;charset=UTF-8")
public class RegionalForecastsResource {
    static final String ADDRESS = "/console/regional-forecasts";

    private final FileClient service;
    private final Visit visit;

    RegionalForecastsResource(@RestClient FileClient service, Visit visit) {
        this.service = service;
        this.visit = visit;
    }

    @GET
    public FilePage show() {
        return page(null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermitAll
    @SentBy(Roles.PLANNER)
    public Response send(@BeanParam ForecastForm form) throws IOException {
        OnBehalf who = visit.onBehalf();
        FilePage.Outcome outcome = FileTaking.of(
                form,
                visit.texts(FileTexts.class).noFile(),
                file -> service.forecast(who, "regional-forecast", form.isTrial(), file));
        return Response.status(outcome.result() == null ? 422 : 200)
                .entity(page(outcome))
                .build();
    }

    private FilePage page(FilePage.Outcome outcome) {
        return new FilePage(visit.frame(), "forecast", ADDRESS, null, List.of(), outcome, "");
    }

    /** A file; a browser does not fill it in again. */
    public static class ForecastForm extends SentFile implements FilledForm {
        @Override
        public String address() {
            return ADDRESS;
        }
    }
}
