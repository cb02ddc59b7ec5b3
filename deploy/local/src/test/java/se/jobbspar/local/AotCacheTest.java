package se.jobbspar.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {
    @TempDir
    private Path folder;

    private Path jar;
    private AotCache cache;

    @BeforeEach
    void build() throws IOException {
        assumeTrue(Runtime.version().feature() >= 25, "Older JDKs write none");
        jar = Files.createFile(folder.resolve("quarkus-run.jar"));
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(60)));
        cache = new AotCache(jar, "8081");
    }

    @Test
    void whatARehearsalHasWrittenIsReadByTheNextStarts() throws IOException {
        assertTrue(cache.isMissing());
        assertEquals(List.of(), cache.reading());

        rehearse();

        assertFalse(cache.isMissing());
        Path read = Path.of(cache.reading().getFirst().replace("-XX:AOTCache=", ""));
        assertEquals("classes", Files.readString(read));
        assertEquals(cache.reading(), new AotCache(jar, "9081").reading());
    }

    @Test
    void whatAKilledRehearsalHasWrittenIsNeverRead() throws IOException {
        Files.writeString(written(), "part of the classes");

        assertTrue(cache.isMissing());
        assertEquals(List.of(), cache.reading());

        cache.writing();
        cache.keep();
        assertTrue(cache.isMissing(), "what is kept is of the last rehearsal");
    }

    @Test
    void aNewBuildIsRehearsedAnew() throws IOException {
        rehearse();
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));

        assertTrue(cache.isMissing());
        assertEquals(List.of(), cache.reading());
    }

    private void rehearse() throws IOException {
        Files.writeString(written(), "classes");
        cache.keep();
    }

    private Path written() {
        return Path.of(cache.writing().getFirst().replace("-XX:AOTCacheOutput=", ""));
    }
}
