package se.jobbspar.gateway.console.mapping;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.matchlist.MatchList;

/** What matching-service would ask a participant. */
@RegisterRestClient(configKey = "matching")
@Path("/matching/v1/questions")
public interface QuestionClient {
    @GET
    Questions find(@BeanParam OnBehalf who, @RestQuery UUID participant);

    /** What opens most first. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Questions(List<Question> items) {
        public Questions {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }

    /**
     * @param opens demands that a yes opens
     * @param decides demands in which it is a must
     * @param counts demands in which it gives points
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Question(String criterion, MatchList.Labelled concept, String status, int opens, int decides, int counts) {}
}
