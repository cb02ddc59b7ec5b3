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
import java.util.List;

/**
 * Answers in JSON and in nothing else, unless an operation says by {@code @Produces} what it can be: to what else a caller
 * accepts, the framework would give Java's own text of the answer, under whatever name was asked for.
 */
@Provider
public class JsonAlone implements ContainerRequestFilter {
    @Context
    ResourceInfo operation;

    /** @throws NotAcceptableException where JSON is not among what the caller accepts */
    @Override
    public void filter(ContainerRequestContext request) {
        if (operation.getResourceMethod().isAnnotationPresent(Produces.class)) {
            return;
        }
        if (!isAccepted(request)) {
            throw new NotAcceptableException();
        }
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
    }

    private static boolean isAccepted(ContainerRequestContext request) {
        try {
            List<MediaType> accepted = request.getAcceptableMediaTypes();
            return accepted.stream()
                    .filter(type -> Double.parseDouble(type.getParameters().getOrDefault("q", "1")) > 0)
                    .anyMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
