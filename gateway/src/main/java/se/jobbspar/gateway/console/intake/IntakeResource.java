package se.jobbspar.gateway.console.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.FilledForm;
import se.jobbspar.gateway.console.form.SentBy;

/** A file of people: sent, tried, and then taken. */
@Path(IntakeResource.ADDRESS)
@RolesAllowed({Roles.COACH, Roles.HR})
@Produces("text/html;charset=UTF-8")
public class IntakeResource {
    static final String ADDRESS = "/console/participants/import";

    private final Runs runs;
    private final Visit visit;

    IntakeResource(Runs runs, Visit visit) {
        this.runs = runs;
        this.visit = visit;
    }

    @GET
    public IntakePage show() {
        return new IntakePage(visit.frame(), null, null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response send(@BeanParam IntakeForm form) throws IOException {
        if (form.isEmpty()) {
            IntakePage page = new IntakePage(
                    visit.frame(), form.source(), visit.texts(IntakeTexts.class).noFile());
            return Response.status(400).entity(page).build();
        }
        var run = new Run(
                UUID.randomUUID(),
                visit.account(),
                form.file.fileName(),
                form.source(),
                packed(Files.readAllBytes(form.file.uploadedFile())),
                visit.language(),
                true,
                Instant.now(),
                new Run.State.Going());
        return to(runs.tryOut(run, visit.onBehalf()));
    }

    private static byte[] packed(byte[] file) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(file);
        }
        return packed.toByteArray();
    }

    @GET
    @Path("/{run}")
    public IntakeRunPage follow(@RestPath UUID run) {
        Run found = runs.get(run, visit.account());
        return IntakeRunPage.of(visit.frame(), found, runs.progress(found, visit.onBehalf()));
    }

    @POST
    @Path("/{run}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response take(@BeanParam TakeForm form) {
        return to(runs.take(form.run, visit.account(), visit.onBehalf()));
    }

    @GET
    @Path("/{run}/report")
    @Produces("text/csv;charset=UTF-8")
    public Response report(@RestPath UUID run) {
        Run found = runs.get(run, visit.account());
        byte[] report = new Report(visit.language()).of(found).getBytes(StandardCharsets.UTF_8);
        return Response.ok(report)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"jobbspar-import.csv\"")
                .build();
    }

    private static Response to(Run run) {
        return Response.seeOther(URI.create(ADDRESS + "/" + run.id())).build();
    }

    /** The press of a button on the page of a file. */
    public static class TakeForm implements FilledForm {
        @RestPath
        UUID run;

        @Override
        public String address() {
            return ADDRESS + "/" + run;
        }
    }
}
