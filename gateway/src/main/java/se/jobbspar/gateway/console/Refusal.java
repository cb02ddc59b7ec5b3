package se.jobbspar.gateway.console;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a service says of why it refuses, in the visitor's language: the parts of its problem that are for people. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Refusal(String detail, List<Place> errors) {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Nothing is refused. */
    public static final Refusal NONE = new Refusal(null, null);

    public Refusal {
        errors = errors == null ? List.of() : List.copyOf(errors);
    }

    /** A wrong place in what was sent. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Place(String field, String message) {}

    /** Without words when the answer has none that can be read. */
    public static Refusal of(Response answer) {
        try {
            return answer.hasEntity() ? JSON.readValue(answer.readEntity(String.class), Refusal.class) : NONE;
        } catch (JsonProcessingException | ProcessingException | IllegalStateException unreadable) {
            return NONE;
        }
    }

    /** The same, of fields by other names. */
    public Refusal renamed(UnaryOperator<String> names) {
        return new Refusal(
                detail,
                errors.stream()
                        .map(place ->
                                place.field() == null ? place : new Place(names.apply(place.field()), place.message()))
                        .toList());
    }

    /** What is wrong at a field; empty when the service does not name it. */
    public Optional<String> at(String field) {
        return errors.stream()
                .filter(place -> field.equals(place.field()))
                .map(Place::message)
                .findFirst();
    }

    /** Everything, each place with what is wrong there: for whoever sent a file, which has the fields. */
    public List<String> told() {
        return Stream.concat(
                        Stream.ofNullable(detail), errors.stream().map(place -> place.field() + ": " + place.message()))
                .toList();
    }

    /**
     * What a page without the fields can say. Where the service names fields, its sentence is made of their names, which are for
     * programs.
     */
    public List<String> words() {
        return errors.isEmpty() && detail != null ? List.of(detail) : List.of();
    }
}
