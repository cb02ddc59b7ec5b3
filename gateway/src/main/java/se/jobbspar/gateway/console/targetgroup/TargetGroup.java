package se.jobbspar.gateway.console.targetgroup;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;

/**
 * What a target group is asked for by, called as the service calls it. Of an address it takes what it knows: a word that no trait
 * has counts as not asked for.
 */
record TargetGroup(MultivaluedMap<String, String> asked) {
    private static final List<String> DAYS = List.of("registeredSince", "registeredBefore");

    static TargetGroup of(MultivaluedMap<String, String> query) {
        MultivaluedMap<String, String> asked = new MultivaluedHashMap<>();
        for (Trait trait : Trait.values()) {
            query.getOrDefault(trait.parameter(), List.of()).stream()
                    .filter(trait.codes()::contains)
                    .distinct()
                    .forEach(code -> asked.add(trait.parameter(), code));
        }
        DAYS.forEach(day -> query.getOrDefault(day, List.of()).stream()
                .filter(TargetGroup::isDay)
                .limit(1)
                .forEach(given -> asked.add(day, given)));
        return new TargetGroup(asked);
    }

    private static boolean isDay(String given) {
        try {
            return LocalDate.parse(given).getYear() < 10_000;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    List<String> codes(Trait trait) {
        return asked.getOrDefault(trait.parameter(), List.of());
    }

    /** A day that is asked for; empty for none. */
    String day(String name) {
        return Objects.requireNonNullElse(asked.getFirst(name), "");
    }

    /** Those who have one code of a trait, whatever was asked for of it. */
    TargetGroup with(Trait trait, String code) {
        MultivaluedMap<String, String> narrowed = new MultivaluedHashMap<>(asked);
        narrowed.putSingle(trait.parameter(), code);
        return new TargetGroup(narrowed);
    }

    /** The address of a page of its people. */
    String address(String path, Trait split, long page) {
        UriBuilder address = UriBuilder.fromPath(path);
        asked.forEach((name, values) -> address.queryParam(name, values.toArray()));
        return address.queryParam("split", split.parameter())
                .queryParam("page", page)
                .build()
                .toString();
    }
}
