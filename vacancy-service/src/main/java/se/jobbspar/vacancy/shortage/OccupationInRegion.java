package se.jobbspar.vacancy.shortage;

import java.util.Objects;

/**
 * What tells shortage occupations apart.
 *
 * @param name the barometer's name of the occupation, in Swedish
 * @param region two-digit SCB county code, {@code 00} = the nation
 */
public record OccupationInRegion(String name, String region) {
    public OccupationInRegion {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(region, "region");
    }
}
