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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.intake.DryRun;
import se.jobbspar.intake.ImportResult;
import se.jobbspar.rest.Caller;
import se.jobbspar.vacancy.PartnerScope;

/** The import of ads over HTTP. */
@Path("/vacancy/v1/vacancies/import")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Files of others; a repeated import changes nothing.")
public class AdImportResource {
    private final AdImport ads;
    private final Caller caller;

    public AdImportResource(AdImport ads, Caller caller) {
        this.ads = ads;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PLANNER, Roles.PARTNER, Roles.ADMIN})
    @Operation(
            operationId = "importVacancies",
            summary = "Import job ads",
            description = "Takes ads in the format of the employment service's JobSearch API: an object with hits, or"
                    + " the bare array; at most 20 MB and 100,000 rows. The ad's id is the key: a new one is created"
                    + " and published, a changed one updated, one marked removed withdrawn. Rejected rows do not keep"
                    + " the others out. An ad whose application deadline has passed becomes an expired vacancy;"
                    + " openUntil keeps archived ads open. What people closed here stays closed. Partner systems"
                    + " need the scope vacancy:write."
                    + " Läser in annonser.")
    @APIResponse(
            responseCode = "200",
            description = "What the import did, or with dryRun would do.",
            content = @Content(examples = @ExampleObject(name = "example")))
    @APIResponse(responseCode = "409", description = "Another import is running.")
    public ImportResult importAds(
            @QueryParam("dryRun")
                    @Parameter(
                            description = "true = answer the same, change nothing.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    String dryRun,
            @QueryParam("openUntil")
                    @Parameter(
                            description = "For archived ads: keeps each open at least until this day. The ad's own"
                                    + " last day stays readable as origin.lastDay.",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String openUntil,
            @RequestBody(
                            description = "The ads.",
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = SchemaType.OBJECT)))
                    InputStream file)
            throws IOException {
        PartnerScope.require(caller, Scopes.VACANCY_WRITE);
        return ads.run(file, ImportParameters.date("openUntil", openUntil), DryRun.parse(dryRun));
    }
}
