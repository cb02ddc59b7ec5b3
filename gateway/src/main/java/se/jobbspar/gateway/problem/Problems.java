package se.jobbspar.gateway.problem;

/** The problems the gateway can tell of; docs/problems.md explains each. */
public final class Problems {
    private Problems() {}

    public static Problem unauthorized() {
        return Problem.of(
                        "unauthorized",
                        "A valid bearer token is needed",
                        401,
                        "Send a valid access token: Authorization: Bearer <token>.")
                .with("WWW-Authenticate", "Bearer");
    }

    /** The token was there but does not hold: expired, for somebody else, or not ours. */
    public static Problem invalidToken() {
        return unauthorized().with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }

    /** A form of the console that another site's page sent. */
    public static Problem crossSite() {
        return Problem.of("forbidden", "You may not do this", 403, "This form was sent from another site.");
    }

    public static Problem malformedAddress() {
        return Problem.of(
                "malformed-address",
                "Malformed address",
                400,
                "Percent-encode what is not plain ASCII, in UTF-8: ?q=l%C3%A4rare for lärare (curl: --get"
                        + " --data-urlencode 'q=lärare'), and leave out empty and dot segments.");
    }

    public static Problem notFound() {
        return Problem.of("not-found", "Nothing is found here for you", 404, "There is nothing at this address.");
    }

    public static Problem methodNotAllowed() {
        return Problem.of(
                "method-not-allowed", "The method is not allowed here", 405, "This address does not take this method.");
    }

    public static Problem tooLarge(long limit) {
        return Problem.of(
                        "too-large", "The body is too large", 413, "The body may be at most " + limit + " bytes here.")
                .with("Connection", "close");
    }

    public static Problem badGateway(String service) {
        return Problem.of(
                        "bad-gateway",
                        "Service away",
                        502,
                        "The " + service + " service does not answer. Try again in a while.")
                .with("Retry-After", "5");
    }

    public static Problem unavailable(String service, int retryAfterSeconds) {
        return Problem.of(
                        "unavailable",
                        "Not available now",
                        503,
                        "The " + service + " service cannot take more now. Try again in " + retryAfterSeconds + " s.")
                .with("Retry-After", Integer.toString(retryAfterSeconds));
    }

    public static Problem gatewayTimeout(String service) {
        return Problem.of(
                "gateway-timeout",
                "Service too slow",
                504,
                "The " + service
                        + " service did not answer in time. A change may still have been made: read before you repeat it.");
    }
}
