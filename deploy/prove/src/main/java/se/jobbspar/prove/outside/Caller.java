package se.jobbspar.prove.outside;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody who calls.
 *
 * @param role as the API documents name it; empty = nobody, without a token
 * @param place municipality of a coach, a planner or a partner's system, organisation number of an employer, or empty text
 * @param scopes of a partner's token
 */
public record Caller(String name, String role, String place, Set<String> scopes, Optional<String> authorization) {
    public static final Caller NOBODY = new Caller("nobody", "", "", Set.of(), Optional.empty());

    public Caller {
        scopes = Set.copyOf(scopes);
    }

    /** The same person, with something else where the token stands. */
    public Caller with(String credentials) {
        return new Caller(name, role, place, scopes, Optional.of(credentials));
    }

    @Override
    public String toString() {
        return name;
    }
}
