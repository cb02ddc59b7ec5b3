package se.jobbspar.rest;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers in JSON, or in what else an operation says by {@code @Produces}, and in nothing else: to what else a caller accepts, the
 * framework would give Java's own text of the answer, under whatever name was asked for.
 */
@Provider
public class AnswerType implements ContainerRequestFilter {
    @Context
    ResourceInfo operation;

    /** @throws NotAcceptableException where nothing that is there is among what the caller accepts */
    @Override
    public void filter(ContainerRequestContext request) {
        MediaType best = best(request).orElseThrow(NotAcceptableException::new);
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, best.toString());
    }

    /** The first there is of what the caller would rather have. */
    private Optional<MediaType> best(ContainerRequestContext request) {
        try {
            return request.getAcceptableMediaTypes().stream()
                    .filter(type -> Double.parseDouble(type.getParameters().getOrDefault("q", "1")) > 0)
                    .flatMap(type -> there().filter(type::isCompatible))
                    .findFirst();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private Stream<MediaType> there() {
        Produces said = operation.getResourceMethod().getAnnotation(Produces.class);
        return said == null
                ? Stream.of(MediaType.APPLICATION_JSON_TYPE)
                : Stream.of(said.value()).map(MediaType::valueOf);
    }
}
