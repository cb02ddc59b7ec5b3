package se.jobbspar.participant;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import se.jobbspar.testkit.Occupations;

/** What a coach says that happened, as JSON, and how it is said. */
record Happened(Api coach) {
    private static final String ROOT = "/participant/v1/";
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    Response say(String path, String fact) {
        return coach.asks().body(fact).post(ROOT + path);
    }

    Response sayAnew(String path, String id, String etag, String fact) {
        return coach.asks().header("If-Match", etag).body(fact).put(ROOT + path + "/{id}", id);
    }

    Response read(String path, String id) {
        return coach.asks().get(ROOT + path + "/{id}", id);
    }

    Response list(String path, String... parameters) {
        var asked = coach.asks();
        for (int i = 0; i < parameters.length; i += 2) {
            asked.queryParam(parameters[i], parameters[i + 1]);
        }
        return asked.get(ROOT + path);
    }

    String said(String path, String fact) {
        return say(path, fact).then().statusCode(201).extract().path("id");
    }

    static String programme(String municipality) {
        return """
                {"name":"Den gömda resursen","municipalities":["%s"],"from":"2020-01-01","to":"2027-12-31",
                 "funding":[{"fund":"amif","share":75,"from":"2020-01-01","to":"2022-12-31"},
                            {"fund":"own","share":25,"from":"2020-01-01"}]}""".formatted(municipality);
    }

    static String enrolment(String participant, String programme) {
        return enrolment(participant, programme, "\"from\":\"2021-03-01\"");
    }

    static String enrolment(String participant, String programme, String rest) {
        return "{\"participant\":\"%s\",\"programme\":\"%s\",\"channel\":\"self\",\"pool\":\"unemployed\",%s}"
                .formatted(participant, programme, rest);
    }

    static String outcome(String participant, String enrolment, String rest) {
        return "{\"participant\":\"%s\",\"enrolment\":\"%s\",%s}".formatted(participant, enrolment, rest);
    }

    static String work(String participant, String enrolment) {
        return outcome(
                participant,
                enrolment,
                "\"kind\":\"work\",\"on\":\"2021-09-01\",\"job\":{\"occupation\":\"%s\",\"contract\":\"permanent\"}"
                        .formatted(Occupations.COOK));
    }
}
