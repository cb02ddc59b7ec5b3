package se.jobbspar.gateway.console;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jobbspar.testkit.Tokens;

/**
 * What participant-service answers about the work with people: everything is at version 1, Örebro's coach is responsible, and a
 * text with a personal number is refused at the field that a caller wrote it in.
 */
final class CoachingAnswers {
    private static final Pattern PART =
            Pattern.compile("/participant/v1/participants/[^/]+/(plan|contact-log|coach|circumstances)(/.*)?");
    private static final String NUMBER = "850709-9805";

    private static final String WITHOUT_COACH = "/256e4523-98ac-5623-a770-1540ce872b6a/";

    private static final JsonObject KARIN =
            new JsonObject().put("id", Tokens.subject("coach-1880")).put("name", "Karin Lund");
    private static final JsonObject KALLE =
            new JsonObject().put("id", Tokens.subject("kalle")).put("name", "Kalle Berg");

    private CoachingAnswers() {}

    /** Empty for an address that is not about this. */
    static Optional<JsonObject> to(HttpServerRequest request, String body) {
        Matcher part = PART.matcher(request.path());
        if (part.matches()) {
            return Optional.of(body.contains(NUMBER) ? refusal(part.group(1)) : about(request, part.group(1)));
        }
        return switch (request.path()) {
            case "/participant/v1/participants/waiting" -> Optional.of(waiting());
            case "/participant/v1/coaches" ->
                Optional.of(page(me(), colleague(KALLE).put("languages", array("ar"))));
            case "/participant/v1/coaches/me" -> Optional.of(stale(request) ? problem(412) : me());
            case "/participant/v1/participants" ->
                request.method() == HttpMethod.POST ? Optional.of(registered(body)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static JsonObject about(HttpServerRequest request, String part) {
        if (stale(request)) {
            return problem(412);
        }
        return switch (part) {
            case "plan" ->
                new JsonObject()
                        .put("goals", array("Undersköterska"))
                        .put(
                                "nextStep",
                                new JsonObject().put("what", "Ring kommunvux").put("on", "2026-12-04"))
                        .put("agreedBy", KALLE)
                        .put("agreedAt", "2026-11-24T09:00:00Z")
                        .put("version", 1);
            case "contact-log" -> page(contact(KARIN, "Vill arbeta dagtid."), contact(KALLE, null));
            case "coach" ->
                new JsonObject()
                        .put("coach", KARIN)
                        .put("since", "2026-11-24")
                        .put("followers", new JsonArray().add(KALLE))
                        .put(
                                "handOvers",
                                new JsonArray()
                                        .add(new JsonObject()
                                                .put("from", KALLE)
                                                .put("to", KARIN)
                                                .put("by", KALLE)
                                                .put("withCircumstances", false)
                                                .put("at", "2026-11-24T09:00:00Z")))
                        .put("version", 1);
            default ->
                new JsonObject()
                        .put(
                                "themes",
                                new JsonArray()
                                        .add(new JsonObject()
                                                .put("theme", "childcare")
                                                .put("state", "in-the-way")
                                                .put("on", "2026-11-02")))
                        .put("version", 1);
        };
    }

    private static boolean stale(HttpServerRequest request) {
        String now = request.path().contains(WITHOUT_COACH) ? "\"0\"" : "\"1\"";
        return request.method() == HttpMethod.PUT && !now.equals(request.getHeader("If-Match"));
    }

    private static JsonObject registered(String body) {
        JsonObject person = new JsonObject(body);
        if (body.contains(NUMBER)) {
            return refusal("person");
        }
        return person.getString("name") == null
                ? problem(400).put("errors", errors("name").addAll(errors("protectedIdentity")))
                : person.put("id", "156e4523-98ac-5623-a770-1540ce872b6a");
    }

    private static JsonObject refusal(String part) {
        String field =
                switch (part) {
                    case "plan" -> "nextStep.what";
                    case "contact-log" -> "note";
                    case "person" -> "reference";
                    default -> "coach";
                };
        return problem(400).put("errors", errors(field));
    }

    private static JsonArray errors(String field) {
        return new JsonArray()
                .add(new JsonObject().put("field", field).put("message", "får inte innehålla personnummer"));
    }

    private static JsonObject problem(int status) {
        return new JsonObject().put("status", status).put("detail", "Tjänstens ord.");
    }

    private static JsonObject contact(JsonObject coach, String note) {
        return new JsonObject()
                .put("id", "0b9c1a52-6a0e-4a39-9f5e-0d9a3c1f2b77")
                .put("on", "2026-11-24")
                .put("kind", "meeting")
                .put("note", note)
                .put("coach", coach);
    }

    private static JsonObject me() {
        return colleague(KARIN).put("languages", array("sv"));
    }

    private static JsonObject colleague(JsonObject coach) {
        return coach.copy().put("municipality", "1880").put("presence", null).put("version", 1);
    }

    private static JsonObject waiting() {
        return new JsonObject()
                .put("participants", 3)
                .put("withoutCoach", 12)
                .put(
                        "tiles",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("waiting", "step-passed")
                                        .put("count", 2))
                                .add(new JsonObject().put("waiting", "to-ask").put("count", 0)));
    }

    private static JsonObject page(JsonObject... items) {
        JsonArray all = new JsonArray();
        for (JsonObject item : items) {
            all.add(item);
        }
        return new JsonObject()
                .put("items", all)
                .put("total", items.length)
                .put("page", 1)
                .put("limit", 20);
    }

    private static JsonArray array(String only) {
        return new JsonArray().add(only);
    }
}
