package se.jobbspar.bench;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That it can be run; what it measures is for people to read. */
class AdReadingTest {
    @TempDir
    Path folder;

    @Test
    void adsAreReadByBothReaders() throws IOException {
        Path ads = Files.writeString(folder.resolve("ads.json"), """
                {"hits":[{"description":{"text":"Vi söker en kock. Du har B-körkort och talar svenska."}}]}""");

        assertDoesNotThrow(() -> AdReading.main(new String[] {folder.toString(), ads.toString()}));
    }
}
