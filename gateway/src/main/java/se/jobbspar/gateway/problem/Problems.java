package se.jobbspar.gateway.problem;

import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.http.Problem;

/** The problems that only the gateway tells of; docs/problems.md explains each. */
public final class Problems {
    private Problems() {}

    public static Problem unauthorized() {
        return Problem.of(
                        "unauthorized",
                        Wording.of("A valid bearer token is needed", "En giltig åtkomsttoken behövs"),
                        401,
                        Wording.of(
                                "Send a valid access token: Authorization: Bearer <token>.",
                                "Skicka en giltig åtkomsttoken: Authorization: Bearer <token>."))
                .with("WWW-Authenticate", "Bearer");
    }

    /** The token was there but does not hold: expired, for somebody else, or not ours. */
    public static Problem invalidToken() {
        return unauthorized().with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }

    /** A form of the console that another site's page sent. */
    public static Problem crossSite() {
        return Problem.of(
                "forbidden",
                Wording.of("You may not do this", "Du får inte göra detta"),
                403,
                Wording.of("This form was sent from another site.", "Formuläret skickades från en annan webbplats."));
    }

    /** The body did not come in time. */
    public static Problem tooSlow() {
        return Problem.of(
                        "request-timeout",
                        Wording.of("Body too slow", "Innehållet kom för långsamt"),
                        408,
                        Wording.of(
                                "The body was not whole in time. Nothing was done: send it again.",
                                "Innehållet kom inte fram i tid. Inget har gjorts: skicka igen."))
                .with("Connection", "close");
    }

    public static Problem tooOften(long retryAfterSeconds) {
        return tooManyRequests(Wording.of(
                        "You ask too often. Nothing was done: send it again in " + retryAfterSeconds + " s.",
                        "Du frågar för ofta. Inget har gjorts: skicka igen om " + retryAfterSeconds + " s."))
                .with("Retry-After", Long.toString(retryAfterSeconds));
    }

    /** @param most requests of one caller in progress */
    public static Problem tooManyAtOnce(int most) {
        return tooManyRequests(
                        Wording.of(
                                "You may have " + most
                                        + " requests in progress at once; an import counts as several. Nothing was done: send it again.",
                                "Du får ha " + most
                                        + " anrop i gång samtidigt; en import räknas som flera. Inget har gjorts: skicka igen."))
                .with("Retry-After", "1");
    }

    private static Problem tooManyRequests(Wording why) {
        return Problem.of("too-many-requests", Wording.of("Too many requests", "För många anrop"), 429, why);
    }

    /** All callers together ask for more than there is room for. */
    public static Problem tooBusy() {
        return Problem.of(
                        "unavailable",
                        Wording.of("Not available now", "Inte tillgängligt just nu"),
                        503,
                        Wording.of(
                                "There is more to do than there is room for. Nothing was done: send it again.",
                                "Det är mer att göra än det finns plats för. Inget har gjorts: skicka igen."))
                .with("Retry-After", "1");
    }

    public static Problem badGateway(String service) {
        return Problem.of(
                        "bad-gateway",
                        Wording.of("Service away", "Tjänsten svarar inte"),
                        502,
                        Wording.of(
                                "The " + service
                                        + " service does not answer. Try again in a while; a change may still have been made:"
                                        + " read before you repeat it.",
                                "Tjänsten " + service
                                        + " svarar inte. Försök igen om en stund; en ändring kan ändå ha gjorts: läs innan du"
                                        + " försöker igen."))
                .with("Retry-After", "5");
    }

    public static Problem unavailable(String service, int retryAfterSeconds) {
        return Problem.of(
                        "unavailable",
                        Wording.of("Not available now", "Inte tillgängligt just nu"),
                        503,
                        Wording.of(
                                "The " + service + " service cannot take more now. Try again in " + retryAfterSeconds
                                        + " s.",
                                "Tjänsten " + service + " kan inte ta emot mer just nu. Försök igen om "
                                        + retryAfterSeconds + " s."))
                .with("Retry-After", Integer.toString(retryAfterSeconds));
    }

    public static Problem gatewayTimeout(String service) {
        return Problem.of(
                "gateway-timeout",
                Wording.of("Service too slow", "Tjänsten svarar för långsamt"),
                504,
                Wording.of(
                        "The " + service
                                + " service did not answer in time. A change may still have been made: read before you"
                                + " repeat it.",
                        "Tjänsten " + service
                                + " svarade inte i tid. En ändring kan ändå ha gjorts: läs innan du försöker igen."));
    }
}
