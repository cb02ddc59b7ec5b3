package se.jobbspar.gateway.console.meetup;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** What a page says has just been done: the word in its address. */
final class Done {
    private static final List<String> WORDS = List.of("saved", "removed", "invited");

    private Done() {}

    /** Empty for nothing. */
    static String of(UriInfo uri) {
        return WORDS.stream()
                .filter(uri.getQueryParameters()::containsKey)
                .findFirst()
                .orElse("");
    }
}
