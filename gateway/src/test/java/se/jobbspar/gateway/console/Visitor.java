package se.jobbspar.gateway.console;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import se.jobbspar.testkit.Tokens;

/**
 * Somebody of Örebro at the console, who follows no redirect.
 *
 * @param token null for none
 * @param language that the visitor reads
 */
public record Visitor(String token, String language) {
    public static Visitor coach() {
        return new Visitor(Tokens.coach("1880"), "sv");
    }

    public static Visitor employer() {
        return new Visitor(Tokens.employer("5599990016"), "sv");
    }

    public static Visitor planner() {
        return new Visitor(Tokens.planner("1880"), "sv");
    }

    /** Whose session has ended. */
    public static Visitor signedOut() {
        return new Visitor(null, "sv");
    }

    public static Visitor hr() {
        return new Visitor(Tokens.hr("1880"), "sv");
    }

    public Visitor reading(String other) {
        return new Visitor(token, other);
    }

    public ValidatableResponse open(String address) {
        return asks().get(address).then();
    }

    /** Sends a form of the console's own. */
    public ValidatableResponse send(String address, Map<String, String> fields) {
        return asks().header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(address)
                .then();
    }

    public RequestSpecification asks() {
        RequestSpecification asks =
                given().header("Accept-Language", language).redirects().follow(false);
        return token == null ? asks : asks.header("Authorization", "Bearer " + token);
    }
}
