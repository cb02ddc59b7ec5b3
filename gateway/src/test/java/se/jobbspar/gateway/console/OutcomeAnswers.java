package se.jobbspar.gateway.console;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What participant-service answers about programmes: Örebro has one together with Karlskoga, and one by mistake. Its figures are
 * exact where Örebro alone is asked about without a part of 2025, and else the drop-outs and who is still there are hidden; in 2019
 * there was nobody. What was asked, and accepted, stands in the note.
 */
public final class OutcomeAnswers {
    public static final String PROGRAMME = "6f1d3a52-6c0e-4d0b-9f0f-0c6a3d9f1b20";

    private static final Pattern BEHIND = Pattern.compile("/participant/v1/reports/outcomes/([^/]+)/people");
    private static final String BASE = "de <b>det gäller</b>";

    /** Numerator and denominator; a base has none. */
    private static final Map<String, int[]> FIGURES = Map.ofEntries(
            Map.entry("enrolled", new int[] {317}),
            Map.entry("to-work", new int[] {114, 317}),
            Map.entry("to-studies", new int[] {130, 317}),
            Map.entry("self-support", new int[] {244, 317}),
            Map.entry("own-business", new int[] {0, 114}),
            Map.entry("right-field", new int[] {91, 114}),
            Map.entry("right-field-not-said", new int[] {8, 114}),
            Map.entry("permanent", new int[] {40, 114}),
            Map.entry("still-there-3-months", new int[] {60, 70}),
            Map.entry("not-asked-3-months", new int[] {20, 90}),
            Map.entry("still-there-6-months", new int[] {10, 10}),
            Map.entry("not-asked-6-months", new int[] {0, 10}),
            Map.entry("still-there-12-months", new int[] {0, 0}),
            Map.entry("not-asked-12-months", new int[] {0, 0}),
            Map.entry("dropped-out", new int[] {20, 317}),
            Map.entry("dropped-out-other-measure", new int[] {20, 20}),
            Map.entry("dropped-out-parental-leave", new int[] {0, 20}),
            Map.entry("dropped-out-moved", new int[] {0, 20}),
            Map.entry("dropped-out-no-contact", new int[] {0, 20}),
            Map.entry("dropped-out-own-wish", new int[] {0, 20}),
            Map.entry("dropped-out-other", new int[] {0, 20}),
            Map.entry("ended", new int[] {300}),
            Map.entry("ended-to-work", new int[] {104, 300}),
            Map.entry("ended-to-studies", new int[] {120, 300}),
            Map.entry("ended-to-work-or-studies", new int[] {224, 300}));

    private OutcomeAnswers() {}

    /** Empty for an address that is not about this. */
    static Optional<JsonObject> to(HttpServerRequest request) {
        Matcher behind = BEHIND.matcher(request.path());
        if (behind.matches()) {
            return Optional.of(behind(request));
        }
        return switch (request.path()) {
            case "/participant/v1/programmes" -> Optional.of(programmes());
            case "/participant/v1/reports/outcomes" ->
                Optional.of(report(request.query(), request.getHeader("Accept")));
            default -> Optional.empty();
        };
    }

    /** That ESF+ pays for, together with the municipality itself. */
    static JsonObject programme() {
        JsonArray funding = new JsonArray()
                .add(new JsonObject().put("fund", "esf-plus").put("share", 40))
                .add(new JsonObject().put("fund", "own").put("share", 60));
        return new JsonObject()
                .put("id", PROGRAMME)
                .put("name", "Den gömda <resursen>")
                .put("municipalities", new JsonArray().add("1883").add("1880"))
                .put("funding", funding)
                .put("from", "2024-03-01")
                .put("mistaken", false);
    }

    private static JsonObject programmes() {
        JsonObject hidden = programme();
        return new JsonObject()
                .put(
                        "items",
                        new JsonArray()
                                .add(hidden)
                                .add(hidden.copy()
                                        .put("id", "7e0f2f6a-3f0a-4c3e-8a55-1f4f6c1f0b70")
                                        .put("name", "Felet")
                                        .put("mistaken", true)))
                .put("total", 2)
                .put("page", 1)
                .put("limit", 20);
    }

    private static JsonObject report(String query, String accepted) {
        boolean nobody = query.contains("2019");
        boolean exact = query.contains("municipality=1880") && !query.contains("1883") && !query.contains("2025");
        JsonArray figures = new JsonArray(FIGURES.entrySet().stream()
                .map(entry -> figure(entry.getKey(), nobody ? new int[] {0} : entry.getValue(), exact))
                .toList());
        return new JsonObject()
                .put("note", query + " " + accepted)
                .put("at", "2026-09-30")
                .put("figures", figures)
                .put(
                        "occupations",
                        new JsonArray()
                                .add(new JsonObject().put("label", "kock").put("people", exact ? 114 : null)))
                .put(
                        "daysToSelfSupport",
                        new JsonObject()
                                .put("lowerQuartile", 152.5)
                                .put("median", 240)
                                .put("upperQuartile", 365.25));
    }

    private static JsonObject figure(String name, int[] counts, boolean exact) {
        boolean masked = !exact && Stream.of("dropped-out", "-months").anyMatch(name::contains);
        boolean share = !masked && counts.length > 1;
        return new JsonObject()
                .put("name", name)
                .put("label", "Tal " + name)
                .put("baseLabel", BASE)
                .put("numerator", masked ? null : counts[0])
                .put("denominator", share ? counts[1] : null)
                .put("share", share && counts[1] > 0 ? Math.round(10_000.0 * counts[0] / counts[1]) / 100.0 : null)
                .put("masked", masked);
    }

    private static JsonObject behind(HttpServerRequest request) {
        JsonObject amina = new JsonObject().put("participant", "156e4523-98ac-5623-a770-1540ce872b6a");
        return new JsonObject()
                .put("items", new JsonArray().add(amina))
                .put("total", 91)
                .put("page", Integer.parseInt(request.getParam("page")))
                .put("limit", Integer.parseInt(request.getParam("limit")));
    }
}
