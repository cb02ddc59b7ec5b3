package se.jobbspar.gateway.console.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;

/** Several names in one field of a form, with commas between, and the list of them that a service takes. */
public final class OneLine {
    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*");
    private static final Places PLACES = Places.sweden();

    private OneLine() {}

    public static ArrayNode read(String line) {
        return read(line, name -> name);
    }

    public static String write(JsonNode names) {
        return write(names, name -> name);
    }

    /** The codes of municipalities; what is none is left to the service to refuse. */
    public static ArrayNode readMunicipalities(String line) {
        return read(
                line,
                name -> PLACES.municipalityByName(name).map(Municipality::code).orElse(name));
    }

    public static String writeMunicipalities(JsonNode codes) {
        return write(
                codes, code -> PLACES.municipality(code).map(Municipality::name).orElse(code));
    }

    private static ArrayNode read(String line, UnaryOperator<String> meant) {
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        COMMA.splitAsStream(line.strip()).filter(name -> !name.isEmpty()).forEach(name -> names.add(meant.apply(name)));
        return names;
    }

    private static String write(JsonNode names, UnaryOperator<String> called) {
        return names.valueStream().map(name -> called.apply(name.asText())).collect(Collectors.joining(", "));
    }
}
