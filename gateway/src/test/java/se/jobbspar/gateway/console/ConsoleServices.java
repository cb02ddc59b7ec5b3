package se.jobbspar.gateway.console;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the services answer the console, from recorded answers. They refuse what the services refuse: a word that a filter does
 * not have. An id that ends in three digits of a status is refused with that status, in the language that was asked for.
 */
public class ConsoleServices implements QuarkusTestResourceLifecycleManager {
    /** The page after the last of the recorded participants. */
    private static final int BEYOND = 4;

    private static final Map<String, List<String>> WORDS = Map.of(
            "mapped", List.of("empty", "partly", "mapped"),
            "protectedIdentity", List.of("none", "protected", "unknown"),
            "sort", List.of("code", "updated"));
    private static final Pattern REFUSED = Pattern.compile("-000000000([45]\\d\\d)\\b");

    /** Somebody with protected identity, of the coach's own municipality. */
    public static final String PROTECTED = "412c56aa-3874-5e4f-bff0-05ad919573e2";

    private static final Pattern INTAKE = Pattern.compile("/(import|duplicates|merges|different-from)\\b");

    private static final String BEING_ANSWERED = "-000000000777";

    /** How often a file was sent of which the second sending, the first real one, is not taken whole. */
    private static final AtomicInteger SLOW = new AtomicInteger();

    private static final AtomicInteger ASKED = new AtomicInteger();

    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        HttpServer server = vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> answer(request, body.toString())))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        Map<String, String> config = new HashMap<>();
        for (String service : List.of("participant", "vacancy", "matching")) {
            config.put("quarkus.rest-client." + service + ".url", "http://127.0.0.1:" + server.actualPort());
        }
        // The console takes the tokens of this test run: there is no issuer to sign in at.
        config.put("quarkus.oidc.console.tenant-enabled", "true");
        config.put("quarkus.oidc.console.application-type", "service");
        config.put("quarkus.oidc.console.public-key", "${quarkus.oidc.public-key}");
        config.put("quarkus.oidc.console.token.issuer", "${quarkus.oidc.token.issuer}");
        config.put("quarkus.oidc.console.token.audience", "${quarkus.oidc.token.audience}");
        return config;
    }

    private static void answer(HttpServerRequest request, String body) {
        if (VacancyAnswers.isNeverAnswered(request, body)) {
            return;
        }
        Optional<JsonObject> known = CoachingAnswers.to(request, body)
                .or(() -> OutcomeAnswers.to(request))
                .or(() -> FundAnswers.to(request, body))
                .or(() -> MethodAnswers.to(request, body))
                .or(() -> PackageAnswers.to(request, body))
                .or(() -> PlacementAnswers.to(request, body))
                .or(() -> MeetUpAnswers.to(request, body))
                .or(() -> GainAnswers.to(request, body))
                .or(() -> EmployerAnswers.to(request, body))
                .or(() -> NeedAnswers.to(request, body))
                .or(() -> VacancyAnswers.to(request, body))
                .or(() -> ShortageAnswers.to(request, body))
                .or(() -> TrackAnswers.to(request, body));
        if (known.isPresent()) {
            tellOrRefuse(request, known.get());
            return;
        }
        Matcher refused = REFUSED.matcher(request.path() + " " + body);
        if (INTAKE.matcher(request.path()).find()) {
            intake(request);
        } else if (request.path().endsWith("/participants/00000000-0000-0000-0000-000000000404")) {
            refuse(request, 404);
        } else if (request.path().endsWith(PROTECTED)) {
            tell(request, recorded("participant").put("id", PROTECTED).put("protectedIdentity", "protected"));
        } else if (request.path().endsWith("/export")) {
            tell(request, new JsonObject().put("format", request.getParam("format")));
        } else if (request.path().endsWith("/europass")) {
            europass(request, body, refused);
        } else if (request.path().endsWith("/suggestions")) {
            suggestions(request, body, refused);
        } else if (request.path().contains("/profile/")) {
            row(request, body);
        } else if (request.path().equals("/matching/v1/questions")) {
            tell(request, recorded("questions"));
        } else if (request.path().equals("/matching/v1/concepts")) {
            concepts(request);
        } else if (request.path().startsWith("/participant/v1/participants/")) {
            tell(request, recorded("participant"));
        } else if (refused.find()) {
            refuse(request, Integer.parseInt(refused.group(1)));
        } else if (body.contains(BEING_ANSWERED) && ASKED.getAndIncrement() < 2) {
            request.response().putHeader("Retry-After", "1");
            refuse(request, 409);
        } else if (body.contains(BEING_ANSWERED)) {
            tell(request, recorded("match-list"));
        } else if (body.contains("\"profile\"")) {
            passingList(request, body);
        } else if (request.path().endsWith("/decision")) {
            decision(request, body);
        } else if (hasUnknownWord(request)) {
            refuse(request, 400);
        } else {
            switch (request.path()) {
                case "/participant/v1/participants" -> participants(request);
                case "/participant/v1/target-group" -> targetGroup(request);
                case "/matching/v1/match-lists" -> matchLists(request);
                case "/matching/v1/match-lists/2bc044cd-5f08-51e7-9b9c-0b9aa4bee774" ->
                    tell(request, recorded("match-list"));
                case "/vacancy/v1/vacancies" -> tell(request, recorded("vacancies"));
                case "/vacancy/v1/shortage-occupations" -> tell(request, recorded("shortage-occupations"));
                default -> refuse(request, 404);
            }
        }
    }

    /** What comes of a file, in one message the query that was asked; two who may be one; a merge. */
    private static void intake(HttpServerRequest request) {
        String path = request.path();
        if (path.endsWith("/import") && request.method() == HttpMethod.GET) {
            tell(request, new JsonObject("{\"running\":true,\"received\":10000,\"done\":2300}"));
        } else if (path.endsWith("/import") && REFUSED.matcher(request.query()).find()) {
            refuse(request, 400);
        } else if (path.endsWith("/import")) {
            JsonObject result = recorded("intake-result");
            result.getJsonArray("notices")
                    .add(new JsonObject().put("row", 1).put("field", "").put("message", request.query()));
            if (request.query().contains("source=slow") && SLOW.getAndIncrement() == 1) {
                result.put("created", 1).put("remaining", 1);
            }
            tell(request, result);
        } else if (path.endsWith("/duplicates")) {
            JsonObject one = recorded("participant")
                    .put("createdAt", "2026-11-20T06:00:00Z")
                    .put("contact", new JsonObject().put("email", "amina@example.org"));
            JsonObject two =
                    one.copy().put("id", "256e4523-98ac-5623-a770-1540ce872b6a").put("code", "ORE-2B7Q");
            JsonObject pair = new JsonObject()
                    .put("reasons", new JsonArray().add("contact").add("name"))
                    .put("earlier", one.put("code", "ORE-7K2M"))
                    .put("later", two);
            tell(
                    request,
                    page(
                            new JsonObject()
                                    .put("items", new JsonArray().add(pair))
                                    .put("total", 1),
                            request));
        } else if (path.endsWith("/merges") && request.method() == HttpMethod.GET) {
            String merge =
                    "{\"id\":\"256e4523-98ac-5623-a770-1540ce872b6a\",\"code\":\"ORE-2B7Q\",\"name\":\"Amina Hadad\","
                            + "\"mergedAt\":\"2026-11-22T06:05:00Z\",\"undoUntil\":\"2026-12-22T06:05:00Z\"}";
            tell(request, page(new JsonObject("{\"items\":[" + merge + "],\"total\":21}"), request));
        } else {
            boolean versioned = path.contains("/different-from/") || request.getHeader("If-Match") != null;
            request.response().setStatusCode(versioned ? 204 : 428).end();
        }
    }

    /** Of a profile that comes along nothing is kept; what does not belong to it is refused, and so is a key to keep it under. */
    private static void passingList(HttpServerRequest request, String body) {
        JsonObject subject = new JsonObject(body).getJsonObject("subject");
        boolean bare = subject.fieldNames().equals(Set.of("type", "profile"))
                && Stream.of("title", "country", "name", "reference")
                        .noneMatch(field -> body.contains("\"" + field + "\":"))
                && request.getHeader("Idempotency-Key") == null;
        if (!bare) {
            refuse(request, 400);
            return;
        }
        JsonObject list = recorded("match-list").put("against", new JsonObject(body).getString("against"));
        list.remove("id");
        list.put("subject", new JsonObject().put("type", "participant"));
        list.getJsonArray("items").forEach(item -> {
            ((JsonObject) item).remove("id");
            ((JsonObject) item).getJsonObject("target").put("type", "vacancy");
        });
        tell(request, list);
    }

    /** Of those with a foreign education that is recognised fewer than five, of all others as many as the query is long. */
    private static void targetGroup(HttpServerRequest request) {
        String query = request.query() == null ? "" : request.query();
        int atLeast = query.contains("recognition=recognised") ? 0 : 5 * query.split("&", -1).length;
        JsonObject people = new JsonObject().put("atLeast", atLeast).put("atMost", atLeast + 4);
        tell(request, new JsonObject().put("people", people).put("municipalities", new JsonArray()));
    }

    private static void europass(HttpServerRequest request, String body, Matcher refused) {
        if (refused.find()) {
            refuse(request, Integer.parseInt(refused.group(1)));
        } else {
            JsonArray left = body.contains("Headline")
                    ? new JsonArray()
                            .add(note("Headline", "har ingen plats"))
                            .add(note("WorkExperience[1].Period.From", "<b>måste anges</b>"))
                    : new JsonArray();
            tell(request, new JsonObject().put("added", 1).put("unchanged", 2).put("notTaken", left));
        }
    }

    private static JsonObject note(String field, String message) {
        return new JsonObject().put("field", field).put("message", message);
    }

    private static void suggestions(HttpServerRequest request, String body, Matcher refused) {
        if (refused.find()) {
            refuse(request, Integer.parseInt(refused.group(1)), "text");
        } else if (body.contains("Ich")) {
            tell(request, new JsonObject().put("language", "de").put("items", new JsonArray()));
        } else {
            JsonObject suggestions = recorded("suggestions");
            JsonArray items = suggestions.getJsonArray("items");
            for (int times = body.contains("Mycket") ? 24 : 0; times > 0; times--) {
                items.addAll(recorded("suggestions").getJsonArray("items"));
            }
            tell(request, suggestions);
        }
    }

    /** A row that somebody has changed to its fourth version; a new one has to say what it is about. */
    private static void row(HttpServerRequest request, String body) {
        String tag = request.getHeader("If-Match");
        if (request.method() == HttpMethod.GET) {
            tell(request, recorded("row"));
        } else if (tag != null && !tag.equals("\"4\"")) {
            refuse(request, 412);
        } else if (request.method() == HttpMethod.DELETE) {
            request.response().setStatusCode(204).end();
        } else if (body.contains("\"occupation\"") && new JsonObject(body).containsKey("from")) {
            tell(request, new JsonObject(body).put("id", "3b6c5d1e-5a0f-4c8e-9a55-2f4f6c1f0b77"));
        } else {
            refuse(request, 422, body.contains("\"occupation\"") ? "from" : "occupation");
        }
    }

    private static void concepts(HttpServerRequest request) {
        Matcher refused = REFUSED.matcher(String.valueOf(request.getParam("q")));
        if (refused.find()) {
            refuse(request, Integer.parseInt(refused.group(1)));
            return;
        }
        JsonArray found = "xyz".equals(request.getParam("q"))
                ? new JsonArray()
                : recorded("concepts").getJsonArray("items");
        tell(request, new JsonObject().put("items", found).put("total", found.size()));
    }

    /** To decline needs a reason, and nothing else has one. */
    private static void decision(HttpServerRequest request, String body) {
        if (request.method() == HttpMethod.DELETE) {
            request.response().setStatusCode(204).end();
        } else if (new JsonObject(body).containsKey("reason") == body.contains("declined")) {
            request.response().setStatusCode(201);
            tell(
                    request,
                    new JsonObject(body)
                            .put("decidedAt", "2026-11-27T09:12:00Z")
                            .put("decidedBy", "coach"));
        } else {
            refuse(request, 400);
        }
    }

    private static boolean hasUnknownWord(HttpServerRequest request) {
        return WORDS.entrySet().stream()
                .anyMatch(filter -> request.getParam(filter.getKey()) != null
                        && !filter.getValue().contains(request.getParam(filter.getKey())));
    }

    private static void participants(HttpServerRequest request) {
        JsonObject all = recorded("participants");
        String page = request.getParam("page");
        boolean beyond = page != null && Integer.parseInt(page) >= BEYOND;
        tell(request, page == null ? all : page(beyond ? all.put("items", new JsonArray()) : all, request));
    }

    /** 41 lists; the one that is told of is called by what was asked for. */
    private static void matchLists(HttpServerRequest request) {
        JsonObject lists = recorded("match-lists").put("total", 41);
        JsonObject list = lists.getJsonArray("items").getJsonObject(0);
        list.getJsonObject("subject").put("label", String.valueOf(request.query()));
        if ("participant".equals(request.getParam("subjectType"))) {
            list.getJsonObject("subject")
                    .put("type", "participant")
                    .put("id", "156e4523-98ac-5623-a770-1540ce872b6a")
                    .put("label", "ORE-7K2M");
        }
        boolean beyond = Integer.parseInt(request.getParam("page")) >= BEYOND;
        tell(request, page(beyond ? lists.put("items", new JsonArray()) : lists, request));
    }

    private static JsonObject page(JsonObject page, HttpServerRequest request) {
        return page.put("page", Integer.parseInt(request.getParam("page")))
                .put("limit", Integer.parseInt(request.getParam("limit")));
    }

    private static void refuse(HttpServerRequest request, int status) {
        refuse(request, status, "region");
    }

    private static void refuse(HttpServerRequest request, int status, String field) {
        boolean swedish = "sv".equals(request.getHeader("Accept-Language"));
        JsonObject problem = new JsonObject()
                .put("type", "urn:jobbspar:problem:validation")
                .put("title", swedish ? "Begäran går inte" : "The request is not valid")
                .put("status", status)
                .put("detail", swedish ? "Tjänstens <egna> ord." : "The service's <own> words.");
        if (status == 400 || status == 422) {
            // As the services do it: the sentence is then made of the places.
            String wrong = swedish ? "ska vara två siffror" : "must be two digits";
            JsonObject place = new JsonObject().put("field", field).put("message", wrong);
            problem.put("detail", field + ": " + wrong).put("errors", new JsonArray().add(place));
        }
        if (status == 503) {
            request.response().putHeader("Retry-After", "7");
        }
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .end(problem.encode());
    }

    /** An answer with a status of a problem is one. */
    private static void tellOrRefuse(HttpServerRequest request, JsonObject answer) {
        // That of a problem is a number, that of a vacancy a word.
        if (answer.getValue("status") instanceof Integer status) {
            request.response().setStatusCode(status);
        }
        tell(request, answer);
    }

    private static void tell(HttpServerRequest request, JsonObject answer) {
        request.response().putHeader("Content-Type", "application/json").end(answer.encode());
    }

    private static JsonObject recorded(String name) {
        try (InputStream file = ConsoleServices.class.getResourceAsStream("/services/" + name + ".json")) {
            return new JsonObject(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
