package se.jobbspar.rest.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * What is said of one parameter; may be its description alone.
 *
 * @param schema what it may be, where the code says no more than that it is a text; null = what the code says
 * @param example null = none
 */
record ParameterText(String description, boolean required, Map<String, Object> schema, Object example) {
    /** What the same parameter means wherever it is taken. */
    static final Map<String, ParameterText> COMMON = Map.of(
            HttpHeaders.IF_MATCH, new ParameterText("ETag of the version you read.", true, null, "\"1\""),
            HttpHeaders.IF_NONE_MATCH, of("ETag of the answer that you have; 304 when it is still the same."),
            HttpHeaders.IF_MODIFIED_SINCE,
                    of("Last-Modified of the answer that you have; is not looked at beside If-None-Match."));

    @JsonCreator
    ParameterText {}

    @JsonCreator
    static ParameterText of(String description) {
        return new ParameterText(description, false, null, null);
    }

    void addTo(Parameter parameter) {
        parameter.setDescription(description);
        if (required) {
            parameter.setRequired(true);
        }
        if (schema != null) {
            parameter.setSchema(SchemaText.of(schema));
        }
        if (example != null) {
            parameter.setExample(example);
        }
    }
}
