package se.jobbspar.gateway.console;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/**
 * What vacancy-service answers about trainings and job tracks, of Örebro and of others: one each that can be begun, and others
 * that cannot. Who saves is told back,
 * as why it is refused, what was sent.
 */
public final class TrackAnswers {
    public static final String TRAINING = "0a6de5a4-5f8e-4dd5-9b52-8f6c1e3b7a01";
    public static final String OTHERS_TRAINING = "0a6de5a4-5f8e-4dd5-9b52-8f6c1e3b7a02";
    public static final String TRACK = "7e2b1c90-3d4f-4a6b-8c7d-5e9f0a1b2c01";
    public static final String FULL = "7e2b1c90-3d4f-4a6b-8c7d-5e9f0a1b2c02";
    public static final String OVER = "7e2b1c90-3d4f-4a6b-8c7d-5e9f0a1b2c04";
    public static final String RESERVATION = "7e2b1c90-3d4f-4a6b-8c7d-5e9f0a1b2c03";

    private static final String TRAININGS = "/vacancy/v1/trainings";
    private static final String TRACKS = "/vacancy/v1/job-tracks";

    private TrackAnswers() {}

    /** Empty for an address that is not about this. */
    static Optional<JsonObject> to(HttpServerRequest request, String body) {
        String path = request.path();
        if (path.contains("/reservations")) {
            return Optional.of(reservations(request));
        }
        if (!path.startsWith(TRAININGS) && !path.startsWith(TRACKS)) {
            return Optional.empty();
        }
        boolean training = path.startsWith(TRAININGS);
        if (request.method() != HttpMethod.GET) {
            return Optional.of(refusedUnlessNew(request, body, training ? TRAINING : TRACK));
        }
        if (path.equals(TRAININGS)) {
            JsonArray offered = new JsonArray().add(training()).add(rolling());
            boolean all = request.getParam("offered") == null;
            return Optional.of(page(all ? offered.add(othersTraining()) : offered, request));
        }
        if (path.equals(TRACKS)) {
            return Optional.of(page(new JsonArray().add(track()).add(full()).add(over()), request));
        }
        if (training) {
            return Optional.of(path.endsWith(TRAINING) ? training() : othersTraining());
        }
        return Optional.of(path.endsWith(TRACK) ? track() : path.endsWith(OVER) ? over() : full());
    }

    private static JsonObject reservations(HttpServerRequest request) {
        if (request.method() == HttpMethod.POST && request.path().contains(FULL)) {
            return refused(409, "Jobbspåret är fullt");
        }
        if (request.method() == HttpMethod.DELETE && !"work".equals(request.getParam("ending"))) {
            return refused(400, "ska vara work");
        }
        JsonObject one = new JsonObject()
                .put("id", RESERVATION)
                .put("municipality", "1883")
                .put("reservedAt", "2026-11-01T23:30:00Z");
        return request.method() == HttpMethod.GET ? page(new JsonArray().add(one), request) : one;
    }

    /** What is new is taken; of all else the whole is told that would have been saved. */
    private static JsonObject refusedUnlessNew(HttpServerRequest request, String body, String id) {
        return request.method() == HttpMethod.POST
                ? new JsonObject(body).put("id", id)
                : refused(422, request.getHeader("If-Match") + " " + body);
    }

    private static JsonObject refused(int status, String why) {
        return new JsonObject()
                .put("status", status)
                .put("title", "Begäran går inte")
                .put("detail", why);
    }

    private static JsonObject training() {
        return new JsonObject("""
                {"version":4,"municipality":"1880","name":"Truckförare <A>","provider":"Lager och truck AB","kind":"flash",
                "gives":[{"kind":"licence","concept":"urn:jobbspar:licence:truckkort"}],
                "asks":[{"kind":"language","concept":"sv","level":"A2","importance":"must"}],
                "occupations":["8344"],"weeks":3,"pace":100,"municipalities":["1880"],"distance":false,"cost":9500,
                "starts":[{"begins":"2027-01-11","until":"2026-12-20","places":12}],
                "nextStart":{"begins":"2027-01-11","until":"2026-12-20","places":12},
                "createdAt":"2026-11-01T09:00:00Z","updatedAt":"2026-11-01T09:00:00Z"}""").put("id", TRAINING);
    }

    private static JsonObject othersTraining() {
        return new JsonObject("""
                {"version":1,"municipality":"0581","name":"Gymnasial nivå","provider":"Folkhögskolan","kind":"general",
                "gives":[],"asks":[],"occupations":[],"municipalities":[],"distance":true,"starts":[]}""").put("id", OTHERS_TRAINING);
    }

    /** Has begun, and takes people in for long. */
    private static JsonObject rolling() {
        return training()
                .put("id", OTHERS_TRAINING.replace("7a02", "7a03"))
                .put("name", "Yrkessvenska")
                .put("nextStart", new JsonObject().put("begins", "2026-08-17").put("until", "2027-06-04"));
    }

    private static JsonObject track() {
        return new JsonObject("""
                {"version":7,"municipality":"1880","name":"Jobbspår industri","need":"Verkstäder <söker>","occupations":["7223"],
                "asks":[{"kind":"language","concept":"sv","level":"A2","importance":"must"}],
                "steps":[{"name":"Yrkessvenska","weeks":8},{"name":"Truckförare <A>","training":"%s","weeks":3}],
                "places":12,"placesLeft":7,"from":"2026-01-07","to":null,"partners":["Arbetsförmedlingen"],
                "municipalities":["1880","1883"],"results":{"ended":{"atLeast":10,"atMost":14},"endings":[
                {"ending":"work","people":{"atLeast":5,"atMost":9}},{"ending":"studies","people":{"atLeast":0,"atMost":4}}]}}""".formatted(TRAINING)).put("id", TRACK);
    }

    private static JsonObject full() {
        return track().put("id", FULL)
                .put("municipality", "0581")
                .put("name", "Jobbspår storkök")
                .put("placesLeft", 0);
    }

    /** With places left, and the last day to begin long gone. */
    private static JsonObject over() {
        return track().put("id", OVER).put("name", "Jobbspår park").put("to", "2026-03-01");
    }

    private static JsonObject page(JsonArray items, HttpServerRequest request) {
        return new JsonObject()
                .put("items", items)
                .put("total", items.size())
                .put("page", Integer.parseInt(request.getParam("page")))
                .put("limit", Integer.parseInt(request.getParam("limit")));
    }
}
