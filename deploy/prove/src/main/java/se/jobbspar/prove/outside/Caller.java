package se.jobbspar.prove.outside;

import java.util.Optional;

/**
 * Somebody who calls.
 *
 * @param role as the API documents name it; empty = nobody, without a token
 * @param place municipality of a coach or planner, organisation number of an employer, or empty text
 * @param scoped whether a partner's token names the scopes that are asked for
 */
public record Caller(String name, String role, String place, boolean scoped, Optional<String> authorization) {
    public static final Caller NOBODY = new Caller("nobody", "", "", false, Optional.empty());

    /** The same person, with something else where the token stands. */
    public Caller with(String credentials) {
        return new Caller(name, role, place, scoped, Optional.of(credentials));
    }

    @Override
    public String toString() {
        return name;
    }
}
