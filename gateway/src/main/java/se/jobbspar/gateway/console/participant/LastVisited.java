package se.jobbspar.gateway.console.participant;

import jakarta.ws.rs.core.NewCookie;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people whose pages somebody opened last, the latest first: ids in a cookie that ends with the browser's session. */
public record LastVisited(List<UUID> people) {
    /** Name of the cookie. */
    public static final String COOKIE = "jobbspar_visited";

    private static final int MOST = 5;
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    public LastVisited {
        people = List.copyOf(people);
    }

    /** @param cookie null when there is none; what is no id in it is left out */
    public static LastVisited of(String cookie) {
        return new LastVisited(Stream.of(cookie == null ? new String[0] : cookie.split("\\."))
                .filter(id -> id.matches(ID))
                .map(UUID::fromString)
                .distinct()
                .limit(MOST)
                .toList());
    }

    public LastVisited and(UUID person) {
        return new LastVisited(Stream.concat(Stream.of(person), people.stream())
                .distinct()
                .limit(MOST)
                .toList());
    }

    public NewCookie cookie() {
        String ids = people.stream().map(UUID::toString).collect(Collectors.joining("."));
        return written(ids, NewCookie.DEFAULT_MAX_AGE);
    }

    /** Takes the cookie away, for whoever uses the browser next. */
    public static NewCookie forgotten() {
        return written("", 0);
    }

    private static NewCookie written(String value, int maxAge) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/console")
                .maxAge(maxAge)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
