package se.jobbspar.gateway.console.export;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Refusal;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentBy;

/** A Europass CV, read into a profile: what a profile cannot hold is named, and the file stays with the coach. */
@Path("/console/participants/{id}/europass")
@RolesAllowed({Roles.COACH, Roles.HR})
@Produces("text/html;charset=UTF-8")
public class CvResource {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ExportClient exports;
    private final Visit visit;

    CvResource(@RestClient ExportClient exports, Visit visit) {
        this.exports = exports;
        this.visit = visit;
    }

    @GET
    public CvPage ask(@RestPath UUID id) {
        return CvPage.empty(visit.frame(), id);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response take(@BeanParam CvForm form) throws IOException {
        ExportTexts t = visit.texts(ExportTexts.class);
        if (form.isEmpty()) {
            return refused(form, 400, t.noFile());
        }
        try {
            byte[] file = Files.readAllBytes(form.file.uploadedFile());
            CvReport report = exports.take(visit.onBehalf(), form.id, JSON.readTree(file));
            return Response.ok(CvPage.taken(visit.frame(), form.id, report)).build();
        } catch (JacksonException noJson) {
            return refused(form, 400, t.noCv());
        } catch (ClientWebApplicationException refusal) {
            return switch (refusal.getResponse().getStatus()) {
                case 400 -> refused(form, 400, t.noCv());
                case 413 -> refused(form, 413, t.tooLarge());
                case 422 -> refused(form, 422, said(refusal, t));
                default -> throw refusal;
            };
        }
    }

    private static String said(ClientWebApplicationException refusal, ExportTexts t) {
        return Refusal.of(refusal.getResponse()).words().stream().findFirst().orElse(t.noCv());
    }

    private Response refused(CvForm form, int status, String wrong) {
        return Response.status(status)
                .entity(CvPage.refused(visit.frame(), form.id, wrong))
                .build();
    }
}
