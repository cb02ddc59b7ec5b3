package se.jobbspar.gateway.console;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/** What vacancy-service has stated of a need, and what answers it; what is stated without a reason or a name is refused and told back. */
final class NeedAnswers {
    private static final String API = "/vacancy/v1/";
    private static final String STATED = API + "forecast-assumptions/" + ShortageAnswers.ASSUMPTIONS;

    private NeedAnswers() {}

    /** Empty for an address that is not about this. */
    static Optional<JsonObject> to(HttpServerRequest request, String body) {
        if (request.method() == HttpMethod.DELETE && request.path().startsWith(API + "headcounts/")) {
            return Optional.of(new JsonObject().put("status", request.path().endsWith("2026-02-01") ? 204 : 404));
        }
        if (request.method() != HttpMethod.GET) {
            return request.path().matches(API + "(shortage-assessments|expected-supplies|forecast-assumptions.*)")
                    ? Optional.of(said(request, body))
                    : Optional.empty();
        }
        return switch (request.path()) {
            case API + "headcounts" ->
                Optional.of(ShortageAnswers.list(new JsonObject()
                        .put("countedOn", "2026-02-01")
                        .put("units", 12)
                        .put("occupations", 30)
                        .put("people", 1200)
                        .put("unknownRows", 1)));
            case API + "shortage-assessments" ->
                Optional.of(ShortageAnswers.list(new JsonObject()
                        .put("situation", "shortage")
                        .put("reason", "Åtta tjänster <lediga>")
                        .put("assessedOn", "2026-03-01")));
            case API + "expected-supplies" ->
                Optional.of(ShortageAnswers.list(new JsonObject()
                        .put("year", 2027)
                        .put("hires", 3)
                        .put("reason", "Som <förr>")
                        .put("statedAt", "2026-02-28T23:30:00Z")));
            case API + "headcounts/2026-02-01" ->
                Optional.of(ShortageAnswers.list(
                        new JsonObject()
                                .put("unit", "Linden")
                                .put("ages", "60-64")
                                .put("people", 10),
                        new JsonObject().put("unit", "Eken").put("ages", "60-64")));
            case API + "vacancies" ->
                request.getParam("occupationGroup") == null
                        ? Optional.empty()
                        : Optional.of(ShortageAnswers.list(new JsonObject()
                                .put("title", "Undersköterska <natt>")
                                .put("employer", new JsonObject().put("name", "Örebro kommun"))));
            case API + "trainings" ->
                ofOccupation(
                        request,
                        new JsonObject()
                                .put("id", ShortageAnswers.ASSUMPTIONS)
                                .put("name", "Vård <vux>")
                                .put("provider", "Komvux Kumla")
                                .put("weeks", 20)
                                .put(
                                        "nextStart",
                                        new JsonObject()
                                                .put("begins", "2027-01-12")
                                                .put("until", "2027-12-31")));
            case API + "job-tracks" ->
                ofOccupation(
                        request,
                        new JsonObject()
                                .put("id", ShortageAnswers.ASSUMPTIONS)
                                .put("name", "Spår <vård>")
                                .put("placesLeft", 7)
                                .put("from", "2027-01-01"));
            case STATED -> Optional.of(ShortageAnswers.assumptions());
            default -> Optional.empty();
        };
    }

    /** Lists of all are answered elsewhere. */
    private static Optional<JsonObject> ofOccupation(HttpServerRequest request, JsonObject one) {
        return Optional.ofNullable(request.getParam("occupation")).map(asked -> ShortageAnswers.list(one));
    }

    private static JsonObject said(HttpServerRequest request, String body) {
        JsonObject sent = new JsonObject(body);
        if (request.method() == HttpMethod.PUT && !"\"2\"".equals(request.getHeader("If-Match"))) {
            return new JsonObject().put("status", 412).put("title", "Ändrad");
        }
        if (sent.containsKey("reason") || sent.containsKey("name")) {
            return sent;
        }
        String field = request.path().contains("assumptions") ? "name" : "reason";
        return new JsonObject()
                .put("status", 400)
                .put("title", "Begäran går inte")
                .put("detail", body)
                .put(
                        "errors",
                        new JsonArray().add(new JsonObject().put("field", field).put("message", body)));
    }
}
