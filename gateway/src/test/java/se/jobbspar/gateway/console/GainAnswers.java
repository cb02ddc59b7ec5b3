package se.jobbspar.gateway.console;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import se.jobbspar.testkit.Skills;

/**
 * What participant-service answers about what a measure gave: a skill that is new to the profile, and a row that comes to say more.
 * Refused is a gain that loses the measure, its evidence or the answer.
 */
public final class GainAnswers {
    public static final String MEASURE = "c4d2a8e6-1f3b-4b7a-9e50-6a8f2d1c3b47";
    private static final String ROW = "3b6c5d1e-5a0f-4c8e-9a55-2f4f6c1f0b77";

    private GainAnswers() {}

    /** Empty for an address that is not about this. */
    static Optional<JsonObject> to(HttpServerRequest request, String body) {
        String path = request.path();
        if (path.endsWith("/suggestions/from-measures")) {
            return Optional.of(suggestions());
        }
        if (path.endsWith("/profile/skills") && body.contains("2026-05-29")) {
            boolean asProposed = new JsonObject(body).equals(skill());
            return Optional.of(asProposed ? skill().put("id", ROW) : refusal("concept"));
        }
        if (path.endsWith("/profile/languages/" + ROW) && request.method() == HttpMethod.PUT) {
            boolean current = "\"7\"".equals(request.getHeader("If-Match")) && !body.contains("recorded");
            return Optional.of(current ? new JsonObject(body) : new JsonObject().put("status", 412));
        }
        if (!path.equals("/participant/v1/measures/" + MEASURE)) {
            return Optional.empty();
        }
        return Optional.of(request.method() == HttpMethod.GET ? measure() : checked(new JsonObject(body)));
    }

    private static JsonObject checked(JsonObject said) {
        JsonArray skills = said.getJsonObject("gives").getJsonArray("skills");
        boolean whole = "Yrkessvenska".equals(said.getString("name")) && (skills.isEmpty() || asFilledIn(skills));
        return whole ? said : refusal("gives.skills[0].concept");
    }

    private static boolean asFilledIn(JsonArray skills) {
        return skills.size() == 2
                && skills.getJsonObject(0).equals(skill().put("level", 4))
                && "yes".equals(skills.getJsonObject(1).getString("answer"));
    }

    private static JsonObject measure() {
        return new JsonObject()
                .put("id", MEASURE)
                .put("name", "Yrkessvenska")
                .put("gives", new JsonObject().put("skills", new JsonArray().add(skill())))
                .put(
                        "said",
                        new JsonObject().put("version", 1).put("by", "Kalle").put("at", "2026-08-28T10:42:00Z"));
    }

    private static JsonObject suggestions() {
        JsonObject language = new JsonObject()
                .put("language", "sv")
                .put("listening", "B2")
                .put("id", ROW)
                .put("recorded", new JsonObject().put("version", 7));
        JsonObject suggestion = new JsonObject()
                .put("measure", MEASURE)
                .put("kind", "language-course")
                .put("name", "Yrkessvenska <vård>")
                .put("on", "2026-05-29")
                .put(
                        "gives",
                        new JsonObject()
                                .put("skills", new JsonArray().add(skill()))
                                .put("languages", new JsonArray().add(language)));
        return new JsonObject().put("items", new JsonArray().add(suggestion)).put("total", 1);
    }

    private static JsonObject skill() {
        return new JsonObject()
                .put("concept", Skills.HYGIENE_IN_HEALTH_CARE)
                .put("level", 3)
                .put("answer", "yes")
                .put("evidence", new JsonObject().put("kind", "certificate").put("date", "2026-05-29"));
    }

    private static JsonObject refusal(String field) {
        JsonObject place = new JsonObject().put("field", field).put("message", "måste anges");
        return new JsonObject().put("status", 422).put("errors", new JsonArray().add(place));
    }
}
