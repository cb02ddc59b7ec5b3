package se.jobbspar.vacancy.shortage;

import java.util.Objects;
import se.jobbspar.taxonomy.TextKey;

/**
 * What tells shortage occupations apart; one name is equal however it is written.
 *
 * @param name the barometer's name of the occupation, in Swedish
 * @param region two-digit SCB county code, {@code 00} = the nation
 */
public record OccupationInRegion(String name, String region) {
    public OccupationInRegion {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(region, "region");
    }

    /** The name, however it is written. */
    String nameKey() {
        return TextKey.of(name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OccupationInRegion o && nameKey().equals(o.nameKey()) && region.equals(o.region);
    }

    @Override
    public int hashCode() {
        return Objects.hash(nameKey(), region);
    }
}
