package se.jobbspar.participant.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.DryRun;
import se.jobbspar.participant.profile.Sender;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ProblemException;

/** The import of people over HTTP. */
@Path("/participants/import")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COACH, Roles.HR, Scopes.PARTICIPANT_WRITE})
public class ParticipantImportResource {
    private static final String SOURCE = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,39}";

    private final ParticipantImport people;
    private final Caller caller;

    public ParticipantImportResource(ParticipantImport people, Caller caller) {
        this.people = people;
        this.caller = caller;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, "application/x-ndjson", "text/csv"})
    public ParticipantImportResult importParticipants(
            @QueryParam("dryRun") String dryRun, @QueryParam("source") String source, InputStream file)
            throws IOException {
        var sender = new Sender(caller.requireWorkplace(), source(source), caller.isSystem(), caller.name());
        return people.run(file, sender, DryRun.parse(dryRun));
    }

    @GET
    public ImportProgress followImport() {
        return people.progress(caller.requireWorkplace());
    }

    /** A system speaks for itself: its source is its client. */
    private String source(String given) {
        if (!caller.isSystem()) {
            return named(given);
        }
        if (given != null && !given.equals(caller.name())) {
            throw ProblemException.validation(
                    "source",
                    Wording.of(
                            "is your client, " + caller.name() + ", and can be left out",
                            "är din klient, " + caller.name() + ", och kan utelämnas"));
        }
        return named(caller.name());
    }

    private static String named(String given) {
        if (given != null && !given.matches(SOURCE)) {
            throw ProblemException.validation(
                    "source",
                    Wording.of(
                            "must be the name of a system: letters and digits, at most 40",
                            "ska vara namnet på ett system: bokstäver och siffror, högst 40"));
        }
        return given == null ? "" : given;
    }
}
