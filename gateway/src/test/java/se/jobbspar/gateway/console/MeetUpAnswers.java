package se.jobbspar.gateway.console;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.Set;

/**
 * What participant-service answers about recruitment meet-ups: one, to which Amina is invited. Refused is a meet-up that loses an
 * occupation, an invitation that does not say whom and to what, and one that somebody else has said anew.
 */
public final class MeetUpAnswers {
    public static final String MEET_UP = "9b7c1e24-5d0f-4f8a-8c36-2e1d7a9b4f60";
    public static final String INVITATION = "5c0f1d3a-7d0a-4d53-8a55-1b9f0a7c6d33";
    private static final String AMINA = "156e4523-98ac-5623-a770-1540ce872b6a";
    private static final String ROOT = "/participant/v1/";
    private static final JsonArray OCCUPATIONS =
            new JsonArray().add("urn:a").add("urn:b").add("urn:c").add("urn:d");

    private MeetUpAnswers() {}

    /** Empty for an address that is not about this. */
    static Optional<JsonObject> to(HttpServerRequest request, String body) {
        String path = request.path().startsWith(ROOT) ? request.path().substring(ROOT.length()) : "";
        if (!Set.of("meet-ups", "invitations", "meet-ups/" + MEET_UP, "invitations/" + INVITATION)
                .contains(path)) {
            return Optional.empty();
        }
        boolean ofMeetUp = path.startsWith("meet-ups");
        if (request.method() == HttpMethod.GET) {
            JsonObject fact = ofMeetUp ? meetUp() : invitation();
            boolean one = path.contains("/");
            return Optional.of(
                    one
                            ? fact
                            : new JsonObject()
                                    .put("items", new JsonArray().add(fact))
                                    .put("total", 1));
        }
        String tag = request.getHeader("If-Match");
        if (tag != null && !tag.equals("\"2\"")) {
            return Optional.of(new JsonObject().put("status", 412));
        }
        JsonObject said = new JsonObject(body);
        return Optional.of(ofMeetUp ? ofMeetUp(said, tag != null) : ofInvitation(said));
    }

    private static JsonObject ofMeetUp(JsonObject said, boolean anew) {
        boolean lost =
                anew && !said.getJsonArray("occupations", new JsonArray()).contains("urn:d");
        return lost || !said.containsKey("on") ? refusal(lost ? "occupations" : "on") : said;
    }

    private static JsonObject ofInvitation(JsonObject said) {
        boolean whole = said.containsKey("participant") && MEET_UP.equals(said.getString("meetUp"));
        return whole ? said : refusal("participant");
    }

    private static JsonObject refusal(String field) {
        JsonObject place = new JsonObject().put("field", field).put("message", "måste anges");
        return new JsonObject().put("status", 422).put("errors", new JsonArray().add(place));
    }

    private static JsonObject meetUp() {
        return new JsonObject()
                .put("id", MEET_UP)
                .put("employer", "Solgläntans <vårdboende>")
                .put("on", "2026-12-20")
                .put("place", "Folkets hus, kl. 13")
                .put("answersBy", "2026-01-14")
                .put("occupations", OCCUPATIONS)
                .put("said", said());
    }

    private static JsonObject invitation() {
        return new JsonObject()
                .put("id", INVITATION)
                .put("participant", AMINA)
                .put("meetUp", MEET_UP)
                .put("answer", "none")
                .put("said", said());
    }

    private static JsonObject said() {
        return new JsonObject().put("version", 2).put("by", "Kalle Berg").put("at", "2026-08-28T10:42:00Z");
    }
}
