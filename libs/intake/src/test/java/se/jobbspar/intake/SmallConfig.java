package se.jobbspar.intake;

import java.time.Duration;

/** Bounds a test can reach, and no patience. */
record SmallConfig(int maxRows, int batch) implements ImportConfig {
    @Override
    public int maxBytes() {
        return 4_096;
    }

    @Override
    public Duration patience() {
        return Duration.ZERO;
    }

    @Override
    public Duration storing() {
        return Duration.ofSeconds(25);
    }
}
