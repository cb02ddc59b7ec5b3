package se.jobbspar.gateway.console;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/**
 * What participant-service answers about methods: Linköping has one that Örebro may adopt, and Örebro one of its own. Who saves is
 * told back, in the field that is refused, what was sent, and so is who says a measure.
 */
public final class MethodAnswers {
    public static final String OTHERS = "2d1f7c80-94a3-4c55-8f0b-71b6f3a9d210";
    public static final String OWN = "4f0c2f31-8a57-4f0e-9a43-0c9d8f8e6b11";

    private static final String METHODS = "/participant/v1/methods";

    private MethodAnswers() {}

    /** Empty for an address that is not about this. */
    static Optional<JsonObject> to(HttpServerRequest request, String body) {
        String path = request.path();
        if (path.equals("/participant/v1/measures")) {
            return Optional.of(refused("methods[0]", body));
        }
        if (path.equals("/participant/v1/reports/methods")) {
            return Optional.of(comparison(request));
        }
        if (!path.startsWith(METHODS)) {
            return Optional.empty();
        }
        if (request.method() != HttpMethod.GET) {
            return Optional.of(refusedUnlessNamed(body));
        }
        if (path.equals(METHODS)) {
            JsonArray all = new JsonArray().add(others()).add(own());
            return Optional.of(page(request.getParam("adopts") == null ? all : new JsonArray(), request));
        }
        return Optional.of(path.endsWith(OWN) ? own() : others());
    }

    /** What nobody named is refused; of all else that it was not what was meant. */
    private static JsonObject refusedUnlessNamed(String body) {
        JsonObject sent = new JsonObject(body);
        if (sent.containsKey("name")) {
            return sent.put("id", OWN);
        }
        return refused("name", "måste anges " + sent.fieldNames());
    }

    private static JsonObject refused(String field, String message) {
        JsonObject place = new JsonObject().put("field", field).put("message", message);
        return new JsonObject()
                .put("status", 400)
                .put("title", "Begäran går inte")
                .put("detail", field + ": " + message)
                .put("errors", new JsonArray().add(place));
    }

    private static JsonObject others() {
        return method(OTHERS, "Arbetsgivaren <först>", "0580")
                .put("description", "Kartlägg.\nPraktik inom två veckor.");
    }

    private static JsonObject own() {
        return method(OWN, "Språkstöd på jobbet", "1880").put("description", "En språkvän på varje arbetsplats.");
    }

    private static JsonObject method(String id, String name, String municipality) {
        return new JsonObject()
                .put("id", id)
                .put("name", name)
                .put("mistaken", false)
                .put("said", new JsonObject().put("version", 4).put("municipality", municipality));
    }

    /** In fives of all, exact of Örebro; the second method was used with too few to have a place. */
    private static JsonObject comparison(HttpServerRequest request) {
        boolean exact = "1880".equals(request.getParam("municipality"));
        JsonArray first = new JsonArray().add(outcomes(exact ? "1880" : null, exact));
        if (!exact) {
            first.add(outcomes("0580", false));
        }
        JsonArray methods = new JsonArray()
                .add(ofMethod(OTHERS, "Arbetsgivaren <först>", 1, first))
                .add(ofMethod(OWN, "Språkstöd på jobbet", null, new JsonArray().add(few())));
        return new JsonObject()
                .put("note", "Antal anges i <femtal>.")
                .put("warning", "Grupperna skiljer sig åt.")
                .put("at", "2026-09-30")
                .put("methods", page(methods, request));
    }

    private static JsonObject ofMethod(String id, String name, Integer rank, JsonArray outcomes) {
        return new JsonObject()
                .put("method", id)
                .put("name", name)
                .put("rank", rank)
                .put("outcomes", outcomes);
    }

    private static JsonObject outcomes(String municipality, boolean exact) {
        JsonObject share = exact ? share(43.33, 27.37, 60.81) : share(38, 16, 64);
        JsonObject figure = figure(exact ? some(13, 13) : some(10, 14), exact ? some(30, 30) : some(30, 34), share);
        return new JsonObject()
                .put("municipality", municipality)
                .put("people", exact ? some(30, 30) : some(30, 34))
                .put("figures", new JsonArray().add(figure))
                .put("medianDaysToSelfSupport", 240.5);
    }

    private static JsonObject few() {
        return new JsonObject()
                .put("municipality", "1880")
                .put("people", some(0, 4))
                .put("figures", new JsonArray().add(figure(some(0, 4), some(0, 4), null)));
    }

    private static JsonObject figure(JsonObject numerator, JsonObject denominator, JsonObject share) {
        return new JsonObject()
                .put("name", "self-support")
                .put("label", "Egen försörjning")
                .put("numerator", numerator)
                .put("denominator", denominator)
                .put("share", share);
    }

    private static JsonObject share(double share, double low, double high) {
        return new JsonObject().put("share", share).put("low", low).put("high", high);
    }

    private static JsonObject some(int atLeast, int atMost) {
        return new JsonObject().put("atLeast", atLeast).put("atMost", atMost);
    }

    private static JsonObject page(JsonArray items, HttpServerRequest request) {
        return new JsonObject()
                .put("items", items)
                .put("total", items.size())
                .put("page", request.getParam("page") == null ? 1 : Integer.parseInt(request.getParam("page")))
                .put("limit", Integer.parseInt(request.getParam("limit")));
    }
}
