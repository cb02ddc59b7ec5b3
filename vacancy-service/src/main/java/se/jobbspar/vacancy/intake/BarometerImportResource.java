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

/** The import of the shortage barometer over HTTP. */
@Path("/vacancy/v1/shortage-occupations/import")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Files of others; a repeated import changes nothing.")
public class BarometerImportResource {
    private final BarometerImport barometer;
    private final Caller caller;

    public BarometerImportResource(BarometerImport barometer, Caller caller) {
        this.barometer = barometer;
        this.caller = caller;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed({Roles.PLANNER, Roles.PARTNER, Roles.ADMIN})
    @Operation(
            operationId = "importShortageOccupations",
            summary = "Import a round of the shortage barometer",
            description = "Takes the barometer as published (a JSON array of rows with 19 fields) or as CSV with the"
                    + " headings yb_yrke, lan, ssyk_codes, rekryteringssituation, prognos and omgang; at most 20 MB"
                    + " and 100,000 rows. Occupation and region together are the key: the newest round wins, an older"
                    + " one changes nothing. Rejected rows do not keep the others out. Partner systems need the scope"
                    + " vacancy:write."
                    + " Läser in Yrkesbarometern.")
    @APIResponse(
            responseCode = "200",
            description = "What the import did, or with dryRun would do.",
            content = @Content(examples = @ExampleObject(name = "example")))
    @APIResponse(responseCode = "409", description = "Another import is running.")
    public ImportResult importBarometer(
            @QueryParam("dryRun")
                    @Parameter(
                            description = "true = answer the same, change nothing.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    String dryRun,
            @RequestBody(
                            description = "The rows of a round.",
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class)),
                                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
                            })
                    InputStream file)
            throws IOException {
        PartnerScope.require(caller, Scopes.VACANCY_WRITE);
        return barometer.run(file, DryRun.parse(dryRun));
    }
}
