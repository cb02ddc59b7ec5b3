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
import se.jobbspar.rest.WireName;
import se.jobbspar.vacancy.shortage.SourceKind;

/** The import of the shortage barometer over HTTP. */
@Path("/shortage-occupations/import")
@Produces(MediaType.APPLICATION_JSON)
public class BarometerImportResource {
    private final BarometerImport barometer;

    public BarometerImportResource(BarometerImport barometer) {
        this.barometer = barometer;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed({Roles.PLANNER, Roles.ADMIN, Scopes.VACANCY_WRITE})
    public ImportResult importShortageOccupations(
            @QueryParam("source") String source, @QueryParam("dryRun") String dryRun, InputStream file)
            throws IOException {
        SourceKind kind = WireName.parse("source", source, SourceKind.class).orElse(SourceKind.BAROMETER);
        return barometer.run(kind, file, DryRun.parse(dryRun));
    }
}
