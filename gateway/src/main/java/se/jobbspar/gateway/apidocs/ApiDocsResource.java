package se.jobbspar.gateway.apidocs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import se.jobbspar.gateway.problem.Problems;
import se.jobbspar.gateway.route.Service;

/** The description of all three APIs in one document; {@code /docs} shows it. */
@Path("/")
public class ApiDocsResource {
    private static final int RETRY_SECONDS = 10;

    private final ServiceDocuments documents;
    private final ObjectMapper json;
    private final YAMLMapper yaml = new YAMLMapper();
    private final JsonNode frame;

    ApiDocsResource(ServiceDocuments documents, ObjectMapper json) {
        this.documents = documents;
        this.json = json;
        this.frame = readFrame(json);
    }

    @GET
    @Path("openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Cache(maxAge = 60)
    public String asJson() throws JsonProcessingException {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(merged());
    }

    @GET
    @Path("openapi.yaml")
    @Produces("application/yaml")
    @Cache(maxAge = 60)
    public String asYaml() throws JsonProcessingException {
        return yaml.writeValueAsString(merged());
    }

    @ServerExceptionMapper
    public Response away(ServiceAway away, HttpHeaders asked) {
        return Problems.unavailable(away.service().noun(), RETRY_SECONDS)
                .response(asked.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private JsonNode merged() {
        Map<Service, JsonNode> described = documents.all();
        MergedDocument merged = new MergedDocument(frame);
        for (Service service : Service.values()) {
            merged.add(service, described.get(service));
        }
        return merged.json();
    }

    private static JsonNode readFrame(ObjectMapper json) {
        try (InputStream frame = ApiDocsResource.class.getResourceAsStream("/openapi-frame.json")) {
            return json.readTree(frame);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
