package se.jobbspar.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that tell which version they show, for the If-Match of the next change. */
public final class Answers {
    private Answers() {}

    /** 200 with the version as ETag. */
    public static <T extends Versioned> RestResponse<T> tagged(T body) {
        return ResponseBuilder.ok(body)
                .header(HttpHeaders.ETAG, ETags.of(body.version()))
                .build();
    }

    /**
     * 201 with the version as ETag.
     *
     * @param address where the new one is read, below the address of the API
     */
    public static <T extends Versioned> RestResponse<T> created(String address, T body) {
        return ResponseBuilder.create(RestResponse.Status.CREATED, body)
                .location(URI.create(address))
                .header(HttpHeaders.ETAG, ETags.of(body.version()))
                .build();
    }
}
