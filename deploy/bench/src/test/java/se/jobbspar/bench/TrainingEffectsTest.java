package se.jobbspar.bench;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That it can be run; what it measures is for people to read. */
class TrainingEffectsTest {
    @TempDir
    Path noBundles;

    @Test
    void effectsAreMeasuredForPeopleOfACounty() {
        assertDoesNotThrow(() -> TrainingEffects.main(new String[] {noBundles.toString(), "20"}));
    }
}
