package se.jobbspar.gateway.console;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/**
 * What participant-service answers about work placements: one, said for the fourth time, that two of four have signed. Refused is
 * what leaves out a party's day, what loses the measure, and an end or a closing that does not come whole.
 */
public final class PlacementAnswers {
    public static final String PLACEMENT = "7a1d3a52-6c0e-4d0b-9f0f-0c6a3d9f1b21";
    public static final String MEASURE = "c4d2a8e6-1f3b-4b7a-9e50-6a8f2d1c3b47";

    private static final String ROOT = "/participant/v1/placements";

    private PlacementAnswers() {}

    /** Empty for an address that is not about this. */
    static Optional<JsonObject> to(HttpServerRequest request, String body) {
        if (request.path().equals(ROOT) && request.method() == HttpMethod.POST) {
            return Optional.of(checked(new JsonObject(body)));
        }
        if (!request.path().equals(ROOT + "/" + PLACEMENT)) {
            return Optional.empty();
        }
        if (request.method() == HttpMethod.GET) {
            return Optional.of(placement());
        }
        boolean stale = !"\"4\"".equals(request.getHeader("If-Match"));
        return Optional.of(stale ? new JsonObject().put("status", 412) : checked(new JsonObject(body)));
    }

    private static JsonObject checked(JsonObject said) {
        if (!said.containsKey("hoursPerWeek")) {
            return refusal("hoursPerWeek");
        }
        if (!MEASURE.equals(said.getString("measure"))) {
            return refusal("measure");
        }
        JsonArray signatures = said.getJsonArray("signatures", new JsonArray());
        for (int i = 0; i < signatures.size(); i++) {
            if (!signatures.getJsonObject(i).containsKey("on")) {
                return refusal("signatures[" + i + "].on");
            }
        }
        JsonArray prolongations = said.getJsonArray("prolongations", new JsonArray());
        if (!prolongations.isEmpty()
                && !"2026-12-18".equals(prolongations.getJsonObject(0).getString("to"))) {
            return refusal("prolongations[0].to");
        }
        return said;
    }

    private static JsonObject refusal(String field) {
        JsonObject place = new JsonObject().put("field", field).put("message", "måste anges");
        return new JsonObject().put("status", 422).put("errors", new JsonArray().add(place));
    }

    private static JsonObject placement() {
        return new JsonObject()
                .put("id", PLACEMENT)
                .put("participant", "156e4523-98ac-5623-a770-1540ce872b6a")
                .put("measure", MEASURE)
                .put("host", "Solgläntans <vårdboende>")
                .put("supervisor", "Eva Berg")
                .put("from", "2026-09-01")
                .put("to", "2026-10-30")
                .put("hoursPerWeek", 30)
                .put("tasks", "Omvårdnad tillsammans med handledaren")
                .put(
                        "signatures",
                        new JsonArray().add(signed("participant", "2026-08-27")).add(signed("host", "2026-08-28")))
                .put("prolongations", new JsonArray())
                .put(
                        "said",
                        new JsonObject()
                                .put("version", 4)
                                .put("by", "Kalle Berg")
                                .put("at", "2026-08-28T10:42:00Z"));
    }

    private static JsonObject signed(String party, String on) {
        return new JsonObject().put("party", party).put("on", on);
    }
}
