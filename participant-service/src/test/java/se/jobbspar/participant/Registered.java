package se.jobbspar.participant;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;

/** What a test needs to go on with a participant. */
public record Registered(String id, String code, String etag) {
    static Registered of(ExtractableResponse<Response> answer) {
        return new Registered(answer.path("id"), answer.path("code"), answer.header("ETag"));
    }
}
