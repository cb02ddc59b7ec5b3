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
import java.net.URI;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.FilledForm;
import se.jobbspar.gateway.console.form.SentBy;

/** What the municipality employs: files of it, tried and taken, and counts taken back. */
@Path(HeadcountsResource.ADDRESS)
@RolesAllowed({Roles.HR, Roles.PLANNER})
@Produces("text/html;charset=UTF-8")
public class HeadcountsResource {
    static final String ADDRESS = "/console/headcounts";
    private static final int DAYS = 100;

    private final FileClient service;
    private final Visit visit;

    HeadcountsResource(@RestClient FileClient service, Visit visit) {
        this.service = service;
        this.visit = visit;
    }

    @GET
    public FilePage show() {
        return page("", null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermitAll
    @SentBy({Roles.HR, Roles.PLANNER})
    public Response send(@BeanParam HeadcountForm form) throws IOException {
        OnBehalf who = visit.onBehalf();
        FilePage.Outcome outcome = FileTaking.of(
                form,
                visit.texts(FileTexts.class).noFile(),
                file -> SentFile.isWorkbook(file)
                        ? service.workbook(who, form.countedOn, form.isTrial(), file)
                        : service.headcount(who, form.countedOn, form.isTrial(), file));
        return Response.status(outcome.result() == null ? 422 : 200)
                .entity(page(Objects.requireNonNullElse(form.countedOn, ""), outcome))
                .build();
    }

    @POST
    @Path("/{day}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.HR, Roles.PLANNER})
    public Response takeBack(@BeanParam RemovalForm form) {
        service.takeBack(visit.onBehalf(), form.day);
        return Response.seeOther(URI.create(ADDRESS + "?removed")).build();
    }

    private FilePage page(String countedOn, FilePage.Outcome outcome) {
        return new FilePage(
                visit.frame(),
                "headcount",
                ADDRESS,
                countedOn,
                service.days(visit.onBehalf(), DAYS).items(),
                outcome,
                visit.done("removed"));
    }

    /** A file of a day; a browser does not fill in a file again. */
    public static class HeadcountForm extends SentFile implements FilledForm {
        @Override
        public String address() {
            return ADDRESS;
        }
    }

    /** The press of a button beside a count. */
    public static class RemovalForm implements FilledForm {
        @RestPath
        String day;

        @Override
        public String address() {
            return ADDRESS;
        }
    }
}
