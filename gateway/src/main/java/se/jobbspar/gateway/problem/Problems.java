package se.jobbspar.gateway.problem;

import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.http.Problem;

/** The problems the gateway can tell of; docs/problems.md explains each. */
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

    public static Problem malformedAddress() {
        return Problem.of(
                "malformed-address",
                Wording.of("Malformed address", "Felskriven adress"),
                400,
                Wording.of(
                        "Percent-encode what is not plain ASCII, in UTF-8: ?q=l%C3%A4rare for lärare (curl: --get"
                                + " --data-urlencode 'q=lärare'), and leave out empty and dot segments.",
                        "Procentkoda allt som inte är ren ASCII, i UTF-8: ?q=l%C3%A4rare för lärare (curl: --get"
                                + " --data-urlencode 'q=lärare'), och utelämna tomma led och punktled."));
    }

    public static Problem notFound() {
        return Problem.of(
                "not-found",
                Wording.of("Nothing is found here for you", "Här finns inget som du kan se"),
                404,
                Wording.of("There is nothing at this address.", "Det finns inget på den här adressen."));
    }

    public static Problem methodNotAllowed() {
        return Problem.of(
                "method-not-allowed",
                Wording.of("The method is not allowed here", "Metoden är inte tillåten här"),
                405,
                Wording.of("This address does not take this method.", "Adressen tar inte emot den metoden."));
    }

    public static Problem tooLarge(long limit) {
        return Problem.of(
                        "too-large",
                        Wording.of("The body is too large", "Innehållet är för stort"),
                        413,
                        Wording.of(
                                "The body may be at most " + limit + " bytes here.",
                                "Innehållet får vara högst " + limit + " byte här."))
                .with("Connection", "close");
    }

    public static Problem badGateway(String service) {
        return Problem.of(
                        "bad-gateway",
                        Wording.of("Service away", "Tjänsten svarar inte"),
                        502,
                        Wording.of(
                                "The " + service + " service does not answer. Try again in a while.",
                                "Tjänsten " + service + " svarar inte. Försök igen om en stund."))
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
