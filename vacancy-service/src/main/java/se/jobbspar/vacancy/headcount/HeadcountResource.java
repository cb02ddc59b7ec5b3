package se.jobbspar.vacancy.headcount;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import se.jobbspar.contracts.Roles;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;

/** Headcounts over HTTP: a planner's or HR's, of the own municipality. */
@Path("/headcounts")
@RolesAllowed({Roles.HR, Roles.PLANNER})
public class HeadcountResource {
    private final Headcounts headcounts;
    private final Caller caller;

    public HeadcountResource(Headcounts headcounts, Caller caller) {
        this.headcounts = headcounts;
        this.caller = caller;
    }

    @GET
    public Page<CountDay> listHeadcounts(@BeanParam Paging paging) {
        return headcounts.days(own(), paging);
    }

    @GET
    @Path("/{day}")
    public Page<CountedGroup> readHeadcount(
            @PathParam("day") String day, @QueryParam("occupation") String occupation, @BeanParam Paging paging) {
        return headcounts.rows(own(), day(day), occupation, paging);
    }

    @DELETE
    @Path("/{day}")
    public void takeBackHeadcount(@PathParam("day") String day) {
        headcounts.takeBack(own(), day(day));
    }

    private String own() {
        return caller.requireMunicipality().digits();
    }

    /** On what is no day, nobody counted. */
    private static LocalDate day(String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeException noDay) {
            throw ProblemException.notFound();
        }
    }
}
