package se.jobbspar.gateway.console;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/**
 * What participant-service answers about the funds of the programme of {@link OutcomeAnswers}: 41 women were unemployed, of three it
 * is not stated, and disability is not held. February was sent with one start too few, and March was not sent; with other figures
 * than it has, it is refused. What was asked stands in the note and the rule.
 */
public final class FundAnswers {
    public static final String ENROLMENT = "b3a0b5c0-4a53-4f3e-9d2c-8a4a6f1d7e02";

    private static final String FUNDS = "/participant/v1/reports/funds/";
    private static final String ONE_PROGRAMME = "/participant/v1/programmes/" + OutcomeAnswers.PROGRAMME;

    private FundAnswers() {}

    /** Empty for an address that is not about this. */
    static Optional<JsonObject> to(HttpServerRequest request, String body) {
        String path = request.path();
        if (path.equals(ONE_PROGRAMME)) {
            return Optional.of(OutcomeAnswers.programme());
        }
        if (path.equals("/participant/v1/enrolments/" + ENROLMENT)) {
            return Optional.of(new JsonObject().put("id", ENROLMENT).put("to", "2026-06-30"));
        }
        if (path.endsWith("/fund-attributes")) {
            return Optional.of(attributes(request, body));
        }
        if (!path.startsWith(FUNDS)) {
            return Optional.empty();
        }
        if (path.endsWith("/people")) {
            return Optional.of(people(request));
        }
        if (path.endsWith("/sent")) {
            return Optional.of(
                    body.contains("\"starts\":12")
                            ? month("2026-03", "sent", 12, null)
                            : problem(409, "Andra siffror"));
        }
        return Optional.of(path.endsWith("/months") ? months(request) : report(request));
    }

    private static JsonObject report(HttpServerRequest request) {
        return new JsonObject()
                .put("note", request.query() + " " + request.getHeader("Accept"))
                .put(
                        "indicators",
                        new JsonArray()
                                .add(figure("EECO02", null, 44, 3))
                                .add(figure("EECO02", "woman", 41, 3))
                                .add(figure("EECO02", "man", 3, 0))
                                .add(figure("EECO02", "non-binary", 0, 0))
                                .add(figure("EECO02", "not-stated", 0, 0))
                                .add(figure("EECO12", null, null, null))
                                .add(figure("EECR04", null, 5, 0)));
    }

    private static JsonObject figure(String code, String sex, Integer value, Integer notStated) {
        return new JsonObject()
                .put("code", code)
                .put("label", "Tal <" + code + ">")
                .put("rule", "Regel för " + code)
                .put("sex", sex)
                .put("value", value)
                .put("notStated", notStated);
    }

    private static JsonObject people(HttpServerRequest request) {
        JsonObject amina = new JsonObject()
                .put("participant", "156e4523-98ac-5623-a770-1540ce872b6a")
                .put("entered", "2026-01-12");
        return new JsonObject()
                .put("rule", request.query())
                .put("items", new JsonArray().add(amina))
                .put("total", 41)
                .put("page", Integer.parseInt(request.getParam("page")))
                .put("limit", Integer.parseInt(request.getParam("limit")));
    }

    private static JsonObject months(HttpServerRequest request) {
        return new JsonObject()
                .put(
                        "items",
                        new JsonArray()
                                .add(month("2026-02", "sent", 7, 6))
                                .add(month("2026-03", "not-sent", 12, null))
                                .add(month("2026-04", "open", 1, null)))
                .put("total", 3)
                .put("page", 1)
                .put("limit", Integer.parseInt(request.getParam("limit")));
    }

    private static JsonObject month(String month, String state, int starts, Integer sent) {
        return new JsonObject()
                .put("month", month)
                .put("state", state)
                .put("now", figures(starts))
                .put("sent", sent == null ? null : figures(sent))
                .put(
                        "difference",
                        sent == null
                                ? null
                                : figures(starts - sent).put("ends", 0).put("hours", 0))
                .put("sentBy", sent == null ? null : "Karin <Lind>")
                .put("sentAt", sent == null ? null : "2026-03-06T23:12:00Z");
    }

    private static JsonObject figures(int starts) {
        return new JsonObject().put("starts", starts).put("ends", 2).put("hours", 940);
    }

    /** In its third version; who states that somebody is a child is told that this cannot be. */
    private static JsonObject attributes(HttpServerRequest request, String body) {
        JsonObject stated = new JsonObject("""
                {"onEntry":{"sex":"woman","ruralArea":false},"onLeaving":{"swedish":"A2"},"version":3}""");
        if (request.method() == HttpMethod.GET) {
            return stated;
        }
        if (!"\"3\"".equals(request.getHeader("If-Match"))) {
            return problem(412, "Ändrat");
        }
        if (body.contains("under-18")) {
            JsonObject place = new JsonObject().put("field", "onEntry.age").put("message", "går inte");
            return problem(422, "onEntry.age: går inte").put("errors", new JsonArray().add(place));
        }
        return new JsonObject(body).put("version", 4);
    }

    private static JsonObject problem(int status, String detail) {
        return new JsonObject().put("status", status).put("title", "Problem").put("detail", detail);
    }
}
