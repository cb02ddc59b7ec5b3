package se.jobbspar.vacancy.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/**
 * Answers that everybody may keep and ask for again: 304 for one that a reader has. The tag is of what is said and not of a
 * version, since a posting changes too when its employer or a concept is called otherwise.
 */
@ApplicationScoped
class ConditionalAnswers {
    private static final String KEPT = "public, max-age=300";

    private final ObjectMapper json;
    private final RoutingContext exchange;

    ConditionalAnswers(ObjectMapper json, RoutingContext exchange) {
        this.json = json;
        this.exchange = exchange;
    }

    /** @param changed when what is said last changed */
    <T> RestResponse<T> answer(T body, Instant changed, Freshness kept) {
        // Whatever the service answers begins as kept by nobody; both said at once are read as that.
        exchange.response().headers().remove(HttpHeaders.CACHE_CONTROL);
        String tag = tag(body);
        boolean known = kept.knows(tag, changed);
        ResponseBuilder<T> answer =
                known ? ResponseBuilder.create(Status.NOT_MODIFIED) : ResponseBuilder.create(Status.OK, body);
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, KEPT)
                .lastModified(Date.from(changed))
                .build();
    }

    private String tag(Object body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(body));
            return "\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
