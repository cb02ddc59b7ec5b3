package se.jobbspar.gateway.console;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * What vacancy-service knows of employers: a firm from abroad with one member, and two units of Örebro for whom asks for municipal
 * ones. A vacancy that is looked for is called what was asked for.
 */
public final class EmployerAnswers {
    public static final String FIRM = "5d0c3a10-0f2b-4e57-8c55-2f0a4f1be001";
    public static final String UNIT = "5d0c3a10-0f2b-4e57-8c55-2f0a4f1be002";
    public static final String LAST_MEMBER = "last member's id/1";

    /** Of a token that has none of an employer. */
    public static final String NO_EMPLOYERS_NUMBER = "5599990099";

    private static final String EMPLOYERS = "/vacancy/v1/employers";

    private EmployerAnswers() {}

    /** Empty for an address that is not about this. */
    static Optional<JsonObject> to(HttpServerRequest request, String body) {
        String path = request.path();
        if (path.equals("/vacancy/v1/vacancies") && request.getParam("sort") != null) {
            return Optional.of(page(
                            opening(request.query()),
                            opening("")
                                    .put("terms", new JsonObject())
                                    .put("workingTimes", JsonArray.of("full-time", "evenings", "part-time")))
                    .put("total", 21));
        }
        if (path.equals("/vacancy/v1/vacancy-counts")) {
            return Optional.of(page(new JsonObject().put("occupation", "5321").put("name", "Undersköterskor")));
        }
        if (!path.startsWith(EMPLOYERS)) {
            return Optional.empty();
        }
        if (isNobodys(request)) {
            return Optional.of(refused(403, null, "Du företräder ingen arbetsgivare."));
        }
        if (path.contains("/members")) {
            return Optional.of(members(request, body));
        }
        if (request.method() == HttpMethod.GET && path.equals(EMPLOYERS)) {
            return Optional.of(
                    request.getParam("sector") == null
                            ? page(firm())
                            : page(unit(), unit().put("id", FIRM).put("name", "Norra <skolan>")));
        }
        return Optional.of(request.method() == HttpMethod.GET ? firm() : told(body));
    }

    /** Whether whoever asks acts for no employer, and could register none. */
    private static boolean isNobodys(HttpServerRequest request) {
        String claims = request.getHeader("Authorization").split("\\.")[1];
        return new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8).contains(NO_EMPLOYERS_NUMBER);
    }

    private static JsonObject firm() {
        return new JsonObject()
                .put("id", FIRM)
                .put("version", 3)
                .put("name", "Fjell Bygg AS")
                .put("foreignNumber", new JsonObject().put("country", "NO").put("number", "999 999 999"))
                .put("sector", "private")
                .put("places", new JsonArray().add(place("Bageriet")).add(place("Lagret")))
                .put("contacts", new JsonArray());
    }

    private static JsonObject unit() {
        return new JsonObject()
                .put("id", UNIT)
                .put("version", 1)
                .put("name", "Vivalla hemtjänst")
                .put("sector", "municipal")
                .put("municipality", "1880")
                .put("places", new JsonArray())
                .put("contacts", new JsonArray());
    }

    private static JsonObject place(String name) {
        return new JsonObject().put("name", name).put("municipality", "1880");
    }

    /** What is sent is refused, with what was sent in the message. */
    private static JsonObject told(String body) {
        return refused(400, "places[1].municipality", body);
    }

    private static JsonObject members(HttpServerRequest request, String body) {
        if (request.method() == HttpMethod.DELETE) {
            return refused(409, null, "Det här är arbetsgivarens sista medlem; " + request.path());
        }
        if (request.method() == HttpMethod.PUT) {
            return request.path().endsWith("%20")
                    ? refused(400, "subject", "ska vara det id")
                    : body.contains("\"name\":\"\"") ? refused(400, "name", "måste anges") : new JsonObject(body);
        }
        return page(new JsonObject()
                .put("subject", LAST_MEMBER)
                .put("name", "Liv <Berg>")
                .put("addedBy", "Petra Lund")
                .put("addedAt", "2026-03-02T23:30:00Z"));
    }

    private static JsonObject opening(String asked) {
        return new JsonObject()
                .put("id", FIRM)
                .put("status", "published")
                .put("title", "asked: " + asked + " <")
                .put("employer", new JsonObject().put("id", FIRM).put("name", "Fjell Bygg AS"))
                .put("municipality", "1880")
                .put(
                        "terms",
                        new JsonObject()
                                .put("extent", new JsonObject().put("from", 75).put("to", 100))
                                .put("otherMunicipalities", new JsonArray().add("1881")))
                // The next day in Sweden.
                .put("publishedAt", "2026-03-02T23:30:00Z");
    }

    private static JsonObject page(JsonObject... items) {
        return new JsonObject()
                .put("items", JsonArray.of((Object[]) items))
                .put("total", items.length)
                .put("page", 1)
                .put("limit", 20);
    }

    private static JsonObject refused(int status, String field, String message) {
        JsonArray errors = new JsonArray();
        if (field != null) {
            errors.add(new JsonObject().put("field", field).put("message", message));
        }
        return new JsonObject().put("status", status).put("detail", message).put("errors", errors);
    }
}
