package se.jobbspar.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jobbspar.contracts.wording.Wording;

/**
 * Refuses what is no signed token at all (RFC 7515): the identity extension would try to read it, and call what it stumbles
 * over our fault. Whether a token holds is for the extension to say.
 */
@ApplicationScoped
class TokenShape {
    // Before authentication (200).
    private static final int FIRST = 300;
    private static final String SCHEME = "bearer";
    private static final Problem INVALID = Problem.of(
                    "unauthorized",
                    Wording.of("A valid bearer token is needed", "En giltig åtkomsttoken behövs"),
                    401,
                    Wording.of(
                            "What was sent is no access token. Send one: Authorization: Bearer <token>.",
                            "Det som skickades är ingen åtkomsttoken. Skicka en: Authorization: Bearer <token>."))
            .with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    private static final Pattern SIGNED = Pattern.compile("([\\w-]+)\\.([\\w-]+)\\.[\\w-]+");

    void register(@Observes Filters filters) {
        filters.register(TokenShape::check, FIRST);
    }

    private static void check(RoutingContext exchange) {
        List<String> given = exchange.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (given.isEmpty() || given.size() == 1 && isPlausible(given.getFirst())) {
            exchange.next();
            return;
        }
        exchange.request().resume();
        INVALID.send(exchange.request());
    }

    /** Another scheme opens nothing here, which is for others to say. */
    private static boolean isPlausible(String authorization) {
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return true;
        }
        Matcher token = SIGNED.matcher(authorization.substring(SCHEME.length()).strip());
        return token.matches() && isObject(token.group(1)) && isObject(token.group(2));
    }

    private static boolean isObject(String coded) {
        try {
            return !new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(coded))).isEmpty();
        } catch (IllegalArgumentException | DecodeException malformed) {
            return false;
        }
    }
}
