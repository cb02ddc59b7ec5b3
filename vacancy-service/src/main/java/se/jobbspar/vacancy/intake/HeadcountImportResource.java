package se.jobbspar.vacancy.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.DryRun;
import se.jobbspar.intake.ImportResult;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;

/** The import of headcounts over HTTP: a planner's or HR's, of the own municipality. */
@Path("/headcounts/import")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HR, Roles.PLANNER})
public class HeadcountImportResource {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final HeadcountImport headcounts;
    private final Caller caller;
    private final Today today;

    public HeadcountImportResource(HeadcountImport headcounts, Caller caller, Today today) {
        this.headcounts = headcounts;
        this.caller = caller;
        this.today = today;
    }

    @POST
    @Consumes({"text/csv", HeadcountImportResource.XLSX})
    public ImportResult importHeadcounts(
            @QueryParam("countedOn") String countedOn, @QueryParam("dryRun") String dryRun, InputStream file)
            throws IOException {
        var day = Today.parse("countedOn", countedOn)
                .filter(counted -> !counted.isAfter(today.date()))
                .orElseThrow(() -> ProblemException.validation(
                        "countedOn",
                        Wording.of(
                                "must be the day of the count, not after today",
                                "ska vara dagen för räkningen, inte efter i dag")));
        return headcounts.run(caller.requireMunicipality().digits(), day, file, DryRun.parse(dryRun));
    }
}
