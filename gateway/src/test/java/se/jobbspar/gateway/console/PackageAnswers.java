package se.jobbspar.gateway.console;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/**
 * What participant-service answers about the one package of measures, with the programme of {@link OutcomeAnswers}, a goal, and two
 * years of which the second is hidden. What is sent is refused in the words of what came, unless it is called "Sparat".
 */
public final class PackageAnswers {
    public static final String PACKAGE = "9b0e2f6a-3f0a-4c3e-8a55-1f4f6c1f0b77";

    private static final String PACKAGES = "/participant/v1/packages";

    private PackageAnswers() {}

    /** Empty for an address that is not about this. */
    static Optional<JsonObject> to(HttpServerRequest request, String body) {
        String path = request.path();
        if (!path.startsWith(PACKAGES)) {
            return Optional.empty();
        }
        if (request.method() != HttpMethod.GET) {
            return Optional.of(told(body));
        }
        if (path.equals(PACKAGES)) {
            return Optional.of(new JsonObject()
                    .put("items", new JsonArray().add(decided()))
                    .put("total", 1)
                    .put("page", 1)
                    .put("limit", 20));
        }
        return Optional.of(path.endsWith("/follow-up") ? followUp() : decided());
    }

    private static JsonObject told(String body) {
        JsonObject sent = new JsonObject(body);
        if ("Sparat".equals(sent.getString("name"))) {
            return sent.put("id", PACKAGE);
        }
        JsonObject place =
                new JsonObject().put("field", "goals[0].values[1].value").put("message", body);
        return new JsonObject()
                .put("status", 422)
                .put("title", "Begäran går inte")
                .put("detail", "det som kom")
                .put("errors", new JsonArray().add(place));
    }

    private static JsonObject decided() {
        return new JsonObject()
                .put("id", PACKAGE)
                .put("name", "40 miljoner för <kompetens>")
                .put("budget", 40_000_000)
                .put("from", "2025-07-01")
                .put("to", "2028-06-30")
                .put("programmes", new JsonArray().add(OutcomeAnswers.PROGRAMME))
                .put("goals", new JsonArray().add(goal()))
                .put("mistaken", false)
                .put("said", new JsonObject().put("version", 2).put("municipality", "1880"));
    }

    private static JsonObject goal() {
        return new JsonObject()
                .put("aim", "income-support")
                .put("indicator", "Andel med <försörjningsstöd>")
                .put("unit", "procent")
                .put("baseline", 8.1)
                .put("target", 6.5)
                .put("values", new JsonArray().add(value(2026, 7.4)).add(value(2025, 8)));
    }

    private static JsonObject value(int year, Number value) {
        return new JsonObject().put("year", year).put("value", value);
    }

    private static JsonObject followUp() {
        return new JsonObject()
                .put("note", "Summerat.")
                .put("at", "2026-09-30")
                .put("years", new JsonArray().add(year(2025, false)).add(year(2026, true)))
                .put(
                        "goals",
                        new JsonArray().add(new JsonObject().put("goal", goal()).put("progress", 43.75)));
    }

    private static JsonObject year(int year, boolean masked) {
        JsonArray figures = new JsonArray();
        for (String base : new String[] {"enrolled", "ended"}) {
            figures.add(figure(base, 317, null, masked));
        }
        for (String share : new String[] {"to-work", "to-studies", "self-support", "ended-to-work-or-studies"}) {
            figures.add(figure(share, 114, 317, masked));
        }
        return new JsonObject().put("year", year).put("figures", figures);
    }

    private static JsonObject figure(String name, Integer numerator, Integer denominator, boolean masked) {
        return new JsonObject()
                .put("name", name)
                .put("label", "Tal " + name)
                .put("baseLabel", "de det gäller")
                .put("numerator", masked ? null : numerator)
                .put("denominator", masked ? null : denominator)
                .put("share", masked || denominator == null ? null : 35.96)
                .put("masked", masked);
    }
}
