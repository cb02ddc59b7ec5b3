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
import se.jobbspar.contracts.Scopes;
import se.jobbspar.intake.DryRun;
import se.jobbspar.intake.ImportResult;
import se.jobbspar.rest.Caller;
import se.jobbspar.vacancy.training.Keeper;

/** The import of course feeds over HTTP: planners', and education providers' systems'. */
@Path("/trainings/emil/import")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PLANNER, Scopes.TRAINING_WRITE})
public class EmilImportResource {
    private final TrainingImport trainings;
    private final Caller caller;

    public EmilImportResource(TrainingImport trainings, Caller caller) {
        this.trainings = trainings;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public ImportResult importEmilCourses(@QueryParam("dryRun") String dryRun, InputStream file) throws IOException {
        return trainings.emil(file, Keeper.of(caller), DryRun.parse(dryRun));
    }
}
