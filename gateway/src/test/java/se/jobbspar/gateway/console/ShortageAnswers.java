package se.jobbspar.gateway.console;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/**
 * What vacancy-service knows of needs in Örebro, and matching-service of who could fill them: assistant nurses are counted and
 * expected, of teachers nobody knows, of cooks the sources disagree, and there is no profile to count lorry drivers by.
 */
public final class ShortageAnswers {
    public static final String ASSUMPTIONS = "7a1f0c52-1b0e-4e0a-9a51-2f63b0a0c111";

    private static final String API = "/vacancy/v1/";

    private ShortageAnswers() {}

    /** Empty for an address that is not about this. */
    static Optional<JsonObject> to(HttpServerRequest request, String body) {
        return switch (request.path()) {
            case API + "shortage-picture" -> Optional.of(only(request, picture()));
            case API + "needs" -> Optional.of(only(request, needs(request)));
            case API + "forecasts" ->
                Optional.of(list(forecast("unit".equals(request.getParam("by")) ? "Lindens <äldreboende>" : "5321")));
            case API + "forecast-assumptions" -> Optional.of(list(assumptions()));
            case "/matching/v1/counts" -> Optional.of(counts(new JsonObject(body)));
            default -> Optional.empty();
        };
    }

    /** Those of an occupation, when one is asked for. */
    private static JsonObject only(HttpServerRequest request, JsonObject all) {
        String occupation = request.getParam("occupation");
        return occupation == null
                ? all
                : all.put(
                        "items",
                        new JsonArray(all.getJsonArray("items").stream()
                                .filter(one -> ((JsonObject) one)
                                        .getString("occupation")
                                        .equals(occupation))
                                .toList()));
    }

    private static JsonObject picture() {
        return list(
                occupation("2341", "Grundskollärare <F-6>", 0)
                        .put("judgements", new JsonArray().add(judged("barometer", "18", "2026-1", null))),
                occupation("5120", "Kockar", 4)
                        .put("disputed", true)
                        .put(
                                "judgements",
                                new JsonArray()
                                        .add(judged("municipality", "1880", "2026-03-01", "shortage")
                                                .put("provenance", "Åtta tjänster <lediga>"))
                                        .add(judged("municipality", "1883", "2026-03-01", "shortage")
                                                .put("outlook", null)
                                                .put("provenance", "Vi söker två"))
                                        .add(judged("barometer", "18", "2026-1", "paradox")
                                                .put("name", "Kock, storhushåll"))
                                        .add(judged("barometer", "18", "2026-1", "paradox")
                                                .put("name", "Restaurangkock"))
                                        .add(judged("barometer", "00", "2026-1", "balance"))),
                occupation("5321", "Undersköterskor", 2)
                        .put(
                                "judgements",
                                new JsonArray()
                                        .add(judged("barometer", "18", "2026-1", "shortage")
                                                .put(
                                                        "before",
                                                        new JsonObject()
                                                                .put("period", "2025-2")
                                                                .put("situation", "surplus")
                                                                .put("outlook", "rising"))))
                        .put(
                                "shortestWay",
                                new JsonObject()
                                        .put("kind", "training")
                                        .put("id", "0d4b5c3e-2a50-4c7e-9c56-5b7b2a3f1a10")
                                        .put("name", "Vårdbiträde <flex>")
                                        .put("weeks", 20)
                                        .put("begins", "2126-01-12")
                                        .put("places", 16)),
                occupation("8332", "Lastbilsförare", 1)
                        .put("judgements", new JsonArray())
                        .put(
                                "shortestWay",
                                new JsonObject()
                                        .put("kind", "job-track")
                                        .put("id", "0d4b5c3e-2a50-4c7e-9c56-5b7b2a3f1a11")
                                        .put("name", "Industri")
                                        .put("weeks", null)
                                        .put("begins", "2026-01-12")
                                        .put("places", null)));
    }

    private static JsonObject occupation(String code, String name, int vacancies) {
        return new JsonObject()
                .put("occupation", code)
                .put("name", name)
                .put("disputed", false)
                .put("vacancies", vacancies)
                .put("positions", vacancies * 2);
    }

    private static JsonObject judged(String source, String region, String period, String situation) {
        return new JsonObject()
                .put("source", source)
                .put("region", region)
                .put("period", period)
                .put("situation", situation)
                .put("outlook", situation == null ? null : "rising")
                .put("provenance", "Arbetsförmedlingen");
    }

    /** Of another region than the own municipality only vacancies are told. */
    private static JsonObject needs(HttpServerRequest request) {
        boolean own = "1880".equals(request.getParam("region"));
        JsonObject nurses = need("5321", "Undersköterskor");
        JsonObject cooks = need("5120", "Kockar");
        if (own) {
            nurses.put("unknownRows", 2)
                    .put("forecast", year(2027, 2.0))
                    .put("gross", levels(3, 10.5, 14))
                    .put("hires", 3)
                    .put("trained", 1)
                    .put("need", levels(-1, 6.5, 10));
            cooks.put("gross", levels(1, 2.5, 4)).put("hires", 1);
        }
        return list(nurses, cooks, need("9111", "Städare"))
                .put("countedOn", own ? "2026-02-01" : null)
                .put(
                        "assumptions",
                        assumptions()
                                .put(
                                        "name",
                                        ASSUMPTIONS.equals(request.getParam("assumptions"))
                                                ? "Budget <2027>"
                                                : "Utgångsläge"));
    }

    private static JsonObject need(String occupation, String name) {
        return new JsonObject()
                .put("occupation", occupation)
                .put("name", name)
                .put("unknownRows", 0)
                .put("vacancies", 1)
                .put("positions", 2);
    }

    private static JsonObject levels(double low, double middle, double high) {
        return new JsonObject().put("low", low).put("middle", middle).put("high", high);
    }

    private static JsonObject forecast(String key) {
        return new JsonObject()
                .put("key", key)
                .put("people", 30)
                .put("unknownRows", 2)
                .put("from60", 33.3)
                .put(
                        "years",
                        new JsonArray()
                                .add(year(2027, 2.0))
                                .add(year(2028, 1.8))
                                .add(year(2029, 1.6)));
    }

    private static JsonObject year(int year, double retirements) {
        JsonObject part = new JsonObject()
                .put("retirements", retirements)
                .put("turnover", 2.8)
                .put("growth", 0.0)
                .put("total", retirements + 2.8);
        return new JsonObject()
                .put("year", year)
                .put("low", part)
                .put("middle", part)
                .put("high", part);
    }

    static JsonObject assumptions() {
        JsonObject scenario =
                new JsonObject().put("retirementAge", 66).put("turnover", 7.5).put("growth", 0.0);
        return new JsonObject()
                .put("id", ASSUMPTIONS)
                .put("version", 2)
                .put("name", "Budget <2027>")
                .put("statedAt", "2026-03-01T09:00:00Z")
                .put(
                        "scenarios",
                        new JsonObject()
                                .put("low", scenario)
                                .put("middle", scenario)
                                .put("high", scenario));
    }

    private static JsonObject counts(JsonObject asked) {
        String occupation = asked.getJsonObject("inline").getString("occupationGroup");
        if (occupation.equals("8332")) {
            return new JsonObject().put("status", 422).put("title", "Begäran går inte");
        }
        return new JsonObject()
                .put(
                        "readiness",
                        new JsonArray()
                                .add(ready("now", 0))
                                .add(ready("not-yet", occupation.equals("5321") ? 0 : 10))
                                .add(ready("ask", 30)));
    }

    private static JsonObject ready(String readiness, int atLeast) {
        return new JsonObject()
                .put("readiness", readiness)
                .put("people", new JsonObject().put("atLeast", atLeast).put("atMost", atLeast + 4));
    }

    static JsonObject list(JsonObject... items) {
        JsonArray all = new JsonArray();
        for (JsonObject item : items) {
            all.add(item);
        }
        return new JsonObject()
                .put("items", all)
                .put("total", items.length)
                .put("page", 1)
                .put("limit", 100);
    }
}
