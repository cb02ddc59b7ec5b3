package se.jobbspar.prove.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.jobbspar.prove.document.ApiDocument;
import se.jobbspar.prove.document.Operation;
import se.jobbspar.prove.outside.Caller;

/** Everything that everybody can ask: generated from the document, the callers and the things. */
final class Tries {
    private final ApiDocument document;
    private final List<Thing> things;

    Tries(ApiDocument document, List<Thing> things) {
        this.document = document;
        this.things = things;
    }

    List<Try> of(List<Caller> callers) {
        List<Try> tries = new ArrayList<>();
        for (Operation operation : document.operations()) {
            for (Caller caller : callers) {
                (operation.ofOne() ? onOne(operation, caller) : onAll(operation, caller)).forEach(tries::add);
            }
        }
        return tries;
    }

    private Stream<Try> onOne(Operation operation, Caller caller) {
        String collection = operation.path().substring(0, operation.path().indexOf("/{id}"));
        return things.stream()
                .filter(thing -> thing.collection().equals(collection))
                .map(thing -> new Try(
                        operation, caller, operation.at(thing.id()) + required(operation), body(operation), thing));
    }

    /** As it is, and with each thing's text or id where the query or the body takes one. */
    private Stream<Try> onAll(Operation operation, Caller caller) {
        Stream<Try> plain =
                Stream.of(new Try(operation, caller, operation.whole() + required(operation), body(operation), null));
        Stream<Try> asked = operation.query().stream()
                .filter(parameter -> List.of("q", "id", "employer").contains(parameter.name()))
                .flatMap(parameter -> things.stream()
                        .filter(thing -> fits(operation, thing))
                        .map(thing -> {
                            String value = parameter.name().equals("q")
                                    ? thing.secret().orElse("x")
                                    : thing.id();
                            String query =
                                    "?" + parameter.name() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
                            return new Try(operation, caller, operation.whole() + query, body(operation), null);
                        }));
        return Stream.of(plain, asked, lists(operation, caller), gaps(operation, caller))
                .flatMap(tries -> tries);
    }

    private static boolean fits(Operation operation, Thing thing) {
        return thing.collection().equals(operation.path());
    }

    /** A list is made for a person or a vacancy that its body names; nobody protected is in any. */
    private Stream<Try> lists(Operation operation, Caller caller) {
        if (!operation.toString().equals("POST " + Things.LISTS)) {
            return Stream.empty();
        }
        return things.stream()
                .filter(thing -> List.of(Things.PEOPLE, Things.VACANCIES).contains(thing.collection()))
                .map(thing -> {
                    boolean person = thing.collection().equals(Things.PEOPLE);
                    ObjectNode body = JsonNodeFactory.instance.objectNode();
                    body.putObject("subject")
                            .put("type", person ? "participant" : "vacancy")
                            .put("id", thing.id());
                    body.put("against", person ? "vacancies" : "participants").put("purpose", "guidance");
                    return new Try(operation, caller, operation.path(), body.toString(), asMatched(thing));
                });
    }

    /** A gap is that of a person whom its body names, to work that everybody knows. */
    private Stream<Try> gaps(Operation operation, Caller caller) {
        if (!operation.toString().equals("POST " + Things.GAPS)) {
            return Stream.empty();
        }
        return things.stream()
                .filter(thing -> thing.collection().equals(Things.PEOPLE))
                .map(thing -> {
                    ObjectNode body = JsonNodeFactory.instance.objectNode();
                    body.putObject("subject").put("type", "participant").put("id", thing.id());
                    body.putObject("target").put("type", "occupation").put("id", "5321");
                    return new Try(operation, caller, operation.path(), body.toString(), asMatched(thing));
                });
    }

    /** Nobody protected is in any index. */
    private static Thing asMatched(Thing thing) {
        return thing.what().equals(Things.PROTECTED) ? thing.hidden() : thing;
    }

    private String body(Operation operation) {
        JsonNode schema = operation.body();
        return schema.isObject() ? document.schemas().example(schema).toString() : null;
    }

    private static String required(Operation operation) {
        StringBuilder query = new StringBuilder();
        for (Operation.Parameter parameter : operation.query()) {
            if (parameter.required()) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter.name())
                        .append("=KS%202026");
            }
        }
        return query.toString();
    }
}
