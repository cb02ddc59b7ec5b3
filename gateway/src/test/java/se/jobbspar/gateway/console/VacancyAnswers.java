package se.jobbspar.gateway.console;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is answered to an employer: a draft whose must lacks its reason, for which few fit, and one that is filled. What is revised is
 * refused, with what was sent in the message.
 */
public final class VacancyAnswers {
    public static final String DRAFT = "7a1f7c80-94a3-4c55-8f0b-71b6f3a9d301";
    public static final String FILLED = "7a1f7c80-94a3-4c55-8f0b-71b6f3a9d302";
    /** For which nobody can count just now. */
    public static final String UNCOUNTED = "7a1f7c80-94a3-4c55-8f0b-71b6f3a9d303";

    /** An imported ad of somebody else. */
    public static final String IMPORTED = "7a1f7c80-94a3-4c55-8f0b-71b6f3a9d304";

    /** Paused, with a text that cannot be read just now and nothing else to look at. */
    public static final String PAUSED = "7a1f7c80-94a3-4c55-8f0b-71b6f3a9d305";

    public static final String TRUCK = "0d3a8d1e-5f0f-3f7e-9a40-6c2f7a1b9c51";
    public static final String ENGLISH = "0d3a8d1e-5f0f-3f7e-9a40-6c2f7a1b9c52";
    public static final String EXPERIENCE = "0d3a8d1e-5f0f-3f7e-9a40-6c2f7a1b9c53";
    public static final String DROPPED = "0d3a8d1e-5f0f-3f7e-9a40-6c2f7a1b9c54";

    private static final String TEXT =
            "Vi söker en ung kollega.\nDu har truckkort och talar <god> engelska B2. Gärna två års erfarenhet och B-körkort.";

    private static final String VACANCIES = "/vacancy/v1/vacancies";

    private VacancyAnswers() {}

    /** Whether the matcher hangs: on a count for one of the second page. */
    static boolean isNeverAnswered(HttpServerRequest request, String body) {
        return request.path().equals("/matching/v1/counts") && body.contains("\"occupationGroup\":\"9999\"");
    }

    /** Empty for an address that is not about this. */
    static Optional<JsonObject> to(HttpServerRequest request, String body) {
        String path = request.path();
        if (path.equals("/matching/v1/counts") && body.contains("\"workingTimes\"")) {
            return Optional.of(counts(body));
        }
        if (path.equals(VACANCIES) && request.method() == HttpMethod.POST) {
            JsonObject sent = new JsonObject(body);
            if (sent.getString("title", "").endsWith("för ingen")) {
                return Optional.of(refused(422, "employer", "ska vara en arbetsgivare som du får anställa för"));
            }
            return Optional.of(sent.containsKey("title") ? draft() : refused(400, "title", "måste anges"));
        }
        if (path.equals(VACANCIES) && "2".equals(request.getParam("page"))) {
            JsonArray ten = new JsonArray();
            IntStream.range(0, 10).forEach(i -> ten.add(draft().put("occupationGroup", "9999")));
            return Optional.of(new JsonObject()
                    .put("items", ten)
                    .put("total", 20)
                    .put("page", 2)
                    .put("limit", 10));
        }
        if (path.equals(VACANCIES) && (request.getParam("status") != null || request.getParam("employer") != null)) {
            return Optional.of(new JsonObject()
                    .put("items", new JsonArray().add(vacancy(FILLED, "asked: " + request.query(), "paused")))
                    .put("total", 11)
                    .put("page", 1)
                    .put("limit", 10));
        }
        if (path.equals(VACANCIES) && request.getParam("page") != null) {
            return Optional.of(new JsonObject()
                    .put("items", new JsonArray().add(draft()).add(vacancy(FILLED, "Kock <vikariat>", "filled")))
                    .put("total", 2)
                    .put("page", 1)
                    .put("limit", 10));
        }
        if (!path.startsWith(VACANCIES + "/7a1f7c80")) {
            return Optional.empty();
        }
        if (path.endsWith("/proposals")) {
            return Optional.of(
                    path.contains(PAUSED)
                            ? refused(503, null, "Ordlistan är inte läst")
                            : request.method() == HttpMethod.GET ? proposals(path) : decided(request, body));
        }
        if (path.endsWith("/check")) {
            return Optional.of(path.contains(PAUSED) || path.contains(FILLED) ? clear() : check());
        }
        if (path.endsWith("/transitions") && body.contains("published")) {
            return Optional.of(refused(422, "requirements[1].reason", "måste anges: varför behöver jobbet det?"));
        }
        if (request.method() == HttpMethod.PUT && body.contains("\"concept\":\"fi\"")) {
            return Optional.of(refused(422, "requirements[2].importance", "måste anges"));
        }
        if (request.method() == HttpMethod.PUT) {
            return Optional.of(refused(409, null, request.getHeader("If-Match") + " " + body));
        }
        return Optional.of(
                path.contains(FILLED)
                        ? vacancy(FILLED, "Kock <vikariat>", "filled")
                        : path.contains(UNCOUNTED)
                                ? draft().put("id", UNCOUNTED).put("occupationGroup", "0000")
                                : path.contains(PAUSED)
                                        ? vacancy(PAUSED, "Kock", "paused").put("description", TEXT)
                                        : path.contains(IMPORTED) ? imported() : draft());
    }

    private static JsonObject draft() {
        return vacancy(DRAFT, "Undersköterska", "draft")
                .put("transitions", new JsonArray().add("published"))
                .put("description", TEXT)
                .put("occupation", "urn:jobbspar:occupation:underskoterska")
                .put("mayChange", true)
                .put(
                        "requirements",
                        new JsonArray()
                                .add(asked("licence", "urn:jobbspar:licence:truckkort", null, "wish"))
                                .add(asked("language", "sv", "C1", "must")));
    }

    private static JsonObject imported() {
        return vacancy(IMPORTED, "Lagerarbetare", "published")
                .put("description", TEXT)
                .put("origin", new JsonObject().put("source", "platsbanken").put("id", "1"))
                .put("mayChange", false);
    }

    /** Those of the draft are a truck licence, English, experience of nobody knows what, and one that was dropped. */
    private static JsonObject proposals(String path) {
        JsonArray items = new JsonArray();
        if (!path.contains(FILLED)) {
            items.add(proposal(TRUCK, "truckkort", asked("licence", "urn:jobbspar:licence:truckkort", null, "must")))
                    .add(proposal(ENGLISH, "engelska B2", asked("language", "en", "B2", "must")))
                    .add(proposal(EXPERIENCE, "två års erfarenhet", asked("experience", null, "24", "wish")))
                    .add(proposal(DROPPED, "B-körkort", asked("licence", "urn:jobbspar:licence:b", null, "wish"))
                            .put("decision", "drop"));
        }
        return new JsonObject()
                .put("items", items)
                .put("total", items.size())
                .put("page", 1)
                .put("limit", 100);
    }

    private static JsonObject proposal(String id, String words, JsonObject asked) {
        return new JsonObject()
                .put("id", id)
                .put("requirement", asked)
                .put("words", words)
                .put("offset", TEXT.indexOf(words))
                .put("length", words.length());
    }

    /** The truck licence is not changed, English is taken with a reason alone, experience never; what else was sent is in the message of a refusal. */
    private static JsonObject decided(HttpServerRequest request, String body) {
        if (!"\"4\"".equals(request.getHeader("If-Match"))) {
            return refused(412, null, "Någon annan har ändrat platsen");
        }
        JsonArray decisions = new JsonObject(body).getJsonArray("decisions");
        for (int i = 0; i < decisions.size(); i++) {
            JsonObject one = decisions.getJsonObject(i);
            String proposal = one.getString("proposal");
            boolean unsaid = one.getJsonObject("requirement", new JsonObject()).getString("reason") == null;
            if (one.getString("decision").equals("change") && proposal.equals(TRUCK)) {
                return refused(422, "decisions[" + i + "].decision", "ska vara accept: det är som det lästes");
            }
            if (!one.getString("decision").equals("drop") && proposal.equals(ENGLISH) && unsaid) {
                return refused(422, "decisions[" + i + "].requirement.reason", "måste anges: säg varför " + body);
            }
            if (!one.getString("decision").equals("drop") && proposal.equals(EXPERIENCE)) {
                return refused(422, "decisions[" + i + "].requirement.concept", "måste anges");
            }
        }
        return draft();
    }

    private static JsonObject clear() {
        return new JsonObject()
                .put("wording", new JsonArray())
                .put("missing", new JsonArray())
                .put("alike", new JsonArray());
    }

    private static JsonObject check() {
        JsonObject title = new JsonObject()
                .put("field", "title")
                .put("ground", "sex")
                .put("words", "sköterska")
                .put("offset", 5)
                .put("length", 9)
                .put("instead", "Skriv yrket.");
        JsonObject strained = new JsonObject()
                .put("field", "description")
                .put("ground", "age")
                .put("words", "ung")
                .put("offset", TEXT.indexOf("ung"))
                .put("length", 3)
                .put("instead", "Beskriv vad den som anställs ska kunna.");
        JsonObject missing = new JsonObject().put("field", "lastDay").put("advice", "Ange till när man kan söka.");
        JsonObject alike = new JsonObject()
                .put("id", FILLED)
                .put("title", "Undersköterska")
                .put("status", "published");
        return new JsonObject()
                .put("wording", new JsonArray().add(title).add(strained))
                .put("missing", new JsonArray().add(missing))
                .put("alike", new JsonArray().add(alike));
    }

    private static JsonObject vacancy(String id, String title, String status) {
        return new JsonObject()
                .put("id", id)
                .put("version", 4)
                .put("status", status)
                .put("transitions", new JsonArray().add("published"))
                .put("undo", new JsonObject().put("to", "paused").put("until", "2026-03-03T09:00:00Z"))
                .put("employer", new JsonObject().put("id", DRAFT).put("name", "Hjälmarbygdens Omsorg AB"))
                .put("title", title)
                .put("occupationGroup", "5321")
                .put("municipality", "1880")
                .put("workingTimes", new JsonArray().add("nights"))
                .put("positions", 2)
                .put("requirements", new JsonArray())
                .put("lastDay", "2026-04-30")
                .put("mayChange", true)
                .put(
                        "terms",
                        new JsonObject()
                                .put("contract", "substitute")
                                .put("remote", "fully")
                                .put("extent", new JsonObject().put("from", 75).put("to", 100))
                                .put("otherMunicipalities", new JsonArray().add("1883")));
    }

    private static JsonObject asked(String kind, String concept, String level, String importance) {
        return new JsonObject()
                .put("kind", kind)
                .put("concept", concept)
                .put("level", level)
                .put("importance", importance);
    }

    /**
     * Of a vacancy as it stands in the form: its region is the county of its municipality, and its places are told. More can begin
     * now where the truck licence is a must, and nothing but that and Swedish is asked for: so it is seen which number is which.
     */
    private static JsonObject counts(String body) {
        JsonObject inline = new JsonObject(body).getJsonObject("inline");
        if (inline.getString("occupationGroup").equals("0000")) {
            return refused(503, null, "Indexet är inte klart");
        }
        if (!inline.getBoolean("remote")
                || !inline.getJsonArray("otherMunicipalities").contains("1883")) {
            return refused(422, "inline", "Platserna saknas");
        }
        JsonArray asked = inline.getJsonArray("requirements");
        boolean truck =
                asked.size() == 2 && asked.getJsonObject(1).getString("kind").equals("licence");
        return new JsonObject()
                .put("region", new JsonObject(body).getString("region"))
                .put(
                        "readiness",
                        new JsonArray()
                                .add(ready("now", truck ? 25 : 0))
                                .add(ready("not-yet", 15))
                                .add(ready("ask", 5)))
                .put(
                        "withoutMust",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("label", "svenska")
                                        .put("level", "C1")
                                        .put("now", people(10))));
    }

    private static JsonObject ready(String readiness, int atLeast) {
        return new JsonObject().put("readiness", readiness).put("people", people(atLeast));
    }

    private static JsonObject people(int atLeast) {
        return new JsonObject().put("atLeast", atLeast).put("atMost", atLeast + 4);
    }

    private static JsonObject refused(int status, String field, String message) {
        JsonObject place = new JsonObject().put("field", field).put("message", message);
        return new JsonObject()
                .put("status", status)
                .put("title", "Begäran går inte")
                .put("detail", message)
                .put("errors", field == null ? new JsonArray() : new JsonArray().add(place));
    }
}
