package se.jobbspar.gateway.console.mapping;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.gateway.console.OnBehalf;

/** What participant-service reads in a text. */
@RegisterRestClient(configKey = "participant")
@Path("/participant/v1/participants/{id}/suggestions")
public interface SuggestionClient {
    @POST
    Suggestions read(@BeanParam OnBehalf who, @RestPath UUID id, Told told);

    /** A text of the person's. */
    record Told(String text) {
        @Override
        public String toString() {
            return "Told[…]";
        }
    }

    /** @param language ISO 639 code of the text's language */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Suggestions(String language, List<Suggested> items) {}

    /**
     * @param row the fields that the text says
     * @param years how long, where the text does not say when; null otherwise
     * @param recorded whether the profile has it already
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Suggested(String section, String label, JsonNode row, BigDecimal years, Quote quote, boolean recorded) {}

    /** The words of the text, and those around them. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Quote(String before, String text, String after) {}
}
