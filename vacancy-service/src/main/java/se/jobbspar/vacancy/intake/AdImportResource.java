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
import se.jobbspar.rest.Today;
import se.jobbspar.rest.WireName;

/** The import of ads over HTTP. */
@Path("/vacancies/import")
@Produces(MediaType.APPLICATION_JSON)
public class AdImportResource {
    private final AdImport ads;

    public AdImportResource(AdImport ads) {
        this.ads = ads;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, "application/ld+json", MediaType.TEXT_HTML, "text/csv"})
    @RolesAllowed({Roles.PLANNER, Roles.ADMIN, Scopes.VACANCY_WRITE})
    public ImportResult importVacancies(
            @QueryParam("dryRun") String dryRun,
            @QueryParam("format") String format,
            @QueryParam("source") String source,
            @QueryParam("openUntil") String openUntil,
            InputStream file)
            throws IOException {
        return ads.run(
                file,
                WireName.parse("format", format, AdFormat.class).orElse(AdFormat.JOBSEARCH),
                FeedTerms.source(source),
                Today.parse("openUntil", openUntil),
                DryRun.parse(dryRun));
    }
}
