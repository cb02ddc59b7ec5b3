package se.jobbspar.vacancy.shortage;

import java.util.Objects;
import se.jobbspar.taxonomy.TextKey;

/**
 * What tells shortage occupations apart; one name is equal however it is written.
 *
 * @param forecaster who makes a regional forecast; empty = the barometer
 * @param name the source's name of the occupation, in Swedish
 * @param region two-digit SCB county code, {@code 00} = the nation
 */
public record OccupationInRegion(String forecaster, String name, String region) {
    public OccupationInRegion {
        Objects.requireNonNull(forecaster, "forecaster");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(region, "region");
    }

    /** One that the barometer judges. */
    public OccupationInRegion(String name, String region) {
        this("", name, region);
    }

    public SourceKind kind() {
        return forecaster.isEmpty() ? SourceKind.BAROMETER : SourceKind.REGIONAL_FORECAST;
    }

    String forecasterKey() {
        return TextKey.of(forecaster);
    }

    /** The name, however it is written. */
    String nameKey() {
        return TextKey.of(name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OccupationInRegion o
                && forecasterKey().equals(o.forecasterKey())
                && nameKey().equals(o.nameKey())
                && region.equals(o.region);
    }

    @Override
    public int hashCode() {
        return Objects.hash(forecasterKey(), nameKey(), region);
    }
}
