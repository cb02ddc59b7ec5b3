package se.jobbspar.prove.canary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.jobbspar.prove.document.ApiDocument;
import se.jobbspar.prove.document.Operation;
import se.jobbspar.prove.document.Schemas;
import se.jobbspar.prove.outside.Caller;
import se.jobbspar.prove.outside.Callers;
import se.jobbspar.prove.outside.Client;
import se.jobbspar.prove.outside.Reply;

/** Sends the canaries: one a request, in every text field of every body, every text of every query, and every address. */
final class Aviary {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARK = "@canary@";
    private static final String PEOPLE = "/participant/v1/participants";

    private final ApiDocument document;
    private final Client client;
    private final Callers callers;
    private final Texts texts;
    private final List<Canary> canaries = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final Map<String, String> objects = new HashMap<>();

    Aviary(ApiDocument document, Client client, Callers callers, Texts texts) {
        this.document = document;
        this.client = client;
        this.callers = callers;
        this.texts = texts;
    }

    List<Canary> canaries() {
        return List.copyOf(canaries);
    }

    /** Gives what was answered as it must not be. */
    List<String> release() {
        List<String> faults = new ArrayList<>();
        for (Operation operation : document.operations()) {
            bodies(operation, faults);
            if (operation.method().equals("GET") && !operation.open()) {
                addresses(operation, faults);
            }
        }
        return faults;
    }

    /** Everybody who was registered for it. */
    void erase() {
        for (String person : people) {
            String path = PEOPLE + "/" + person;
            Map<String, String> etag = etag(path, callers.named("karin"));
            Reply reply = client.send(callers.named("karin"), "DELETE", path + "?decision=KS%202026/0417", etag, null);
            if (reply.status() != 204) {
                throw new IllegalStateException(path + " is not erased: " + reply.status());
            }
        }
    }

    private void bodies(Operation operation, List<String> faults) {
        for (Schemas.Variant variant : document.schemas().variants(operation.body(), this::marked)) {
            for (Kind kind : List.of(kind(operation, variant.where()), Kind.NUMBER)) {
                Canary canary = texts.canary(operation + " " + variant.where(), kind);
                canaries.add(canary);
                String text = variant.where().endsWith("/email") ? canary.text() + "@example.org" : canary.text();
                Reply reply = send(operation, variant.value().toString().replace(MARK, text));
                reply.fault().ifPresent(fault -> faults.add(canary.where() + ": " + fault));
                if (kind == Kind.NUMBER && reply.successful() && !mayHoldANumber(operation, variant.where())) {
                    faults.add(canary.where() + " takes a personal number");
                }
            }
        }
    }

    /**
     * The person's own words and contact, which leave participant-service for nobody; the number of a sole trader; a text that is
     * read and kept nowhere; and what only the service says, so that what is sent for it is not looked at.
     */
    private static boolean mayHoldANumber(Operation operation, String where) {
        boolean education = where.startsWith("/educations/") || operation.path().contains("/profile/educations");
        return education && where.endsWith("/title")
                || where.startsWith("/contact/")
                || where.equals("/organisationNumber")
                || where.contains("/recorded/")
                || where.contains("/said/")
                || operation.path().endsWith("/suggestions")
                || operation.path().endsWith("/v1/proposals")
                || operation.path().endsWith("/concepts/extract");
    }

    private static Kind kind(Operation operation, String where) {
        if (where.equals("/decision")) {
            return Kind.DECISION;
        }
        if (Stream.of("/programmes", "/meet-ups", "/methods", "/packages").anyMatch(operation.path()::contains)) {
            return Kind.DECISION;
        }
        if (!operation.path().startsWith("/vacancy/")) {
            return Kind.PERSON;
        }
        boolean person = where.contains("/contact") || operation.path().contains("/members/");
        return person ? Kind.CONTACT : Kind.PUBLIC;
    }

    private List<JsonNode> marked(JsonNode place) {
        return document.schemas().isText(place) ? List.of(JsonNodeFactory.instance.textNode(MARK)) : List.of();
    }

    private void addresses(Operation operation, List<String> faults) {
        for (Kind kind : List.of(Kind.PERSON, Kind.NUMBER)) {
            for (Operation.Parameter parameter : operation.query()) {
                Canary canary = texts.canary(operation + " ?" + parameter.name(), kind);
                String value = URLEncoder.encode(canary.text(), StandardCharsets.UTF_8);
                address(canary, operation, operation.whole() + "?" + parameter.name() + "=" + value, faults);
            }
            if (operation.ofOne()) {
                Canary canary = texts.canary(operation.toString(), kind);
                address(canary, operation, operation.at(canary.text()), faults);
            }
        }
    }

    private void address(Canary canary, Operation operation, String address, List<String> faults) {
        canaries.add(canary);
        Reply reply = client.get(caller(operation), address.replaceAll("\\{[^}]+}", "0"));
        reply.fault().ifPresent(fault -> faults.add(canary.where() + ": " + fault));
    }

    private Reply send(Operation operation, String body) {
        Caller caller = caller(operation);
        if (!operation.ofOne()) {
            return noted(operation, client.send(caller, operation.method(), operation.whole(), Map.of(), body));
        }
        String collection = operation.path().substring(0, operation.path().indexOf("/{id}"));
        String id = objects.computeIfAbsent(collection, none -> make(collection));
        Map<String, String> etag = etag(collection + "/" + id, caller);
        return client.send(caller, operation.method(), operation.at(id), etag, body);
    }

    /** As the document shows it, for what can be changed then. */
    private String make(String collection) {
        Operation post = document.writing().stream()
                .filter(operation -> operation.toString().equals("POST " + collection))
                .findFirst()
                .orElseThrow();
        String body = document.schemas().example(post.body()).toString();
        Reply reply = noted(post, client.send(caller(post), "POST", collection, Map.of(), body));
        return id(reply);
    }

    private Reply noted(Operation operation, Reply reply) {
        if (reply.status() == 201 && operation.path().equals(PEOPLE)) {
            people.add(id(reply));
        }
        return reply;
    }

    private Map<String, String> etag(String path, Caller caller) {
        return Map.of("If-Match", client.get(caller, path).header("etag"));
    }

    private Caller caller(Operation operation) {
        return Stream.of("karin", "erik", "petra", "adam")
                .map(callers::named)
                .filter(caller -> operation.admits(caller.role(), caller.scopes()))
                .findFirst()
                .orElseThrow();
    }

    private static String id(Reply reply) {
        try {
            return JSON.readTree(reply.body()).path("id").asText("none");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Answered " + reply.status() + " without JSON", e);
        }
    }
}
