package se.jobbspar.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
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

    @Test
    void ofTwoSuitesThatStartBesideOneAnotherOneRehearsesAndTheOtherWaits() throws Exception {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var rehearsals = new AtomicInteger();
        Thread first = Thread.startVirtualThread(() -> cache.rehearseOnce(() -> {
            begun.countDown();
            await(end);
            write(rehearsals);
        }));
        await(begun);
        Thread second =
                Thread.startVirtualThread(() -> new AotCache(jar, "9081").rehearseOnce(rehearsals::incrementAndGet));
        assertFalse(second.join(Duration.ofMillis(500)), "it waits");
        end.countDown();
        first.join();
        second.join();

        assertEquals(1, rehearsals.get());
    }

    @Test
    void aRehearsalThatFailsIsTheNextOnesTurn() {
        assertThrows(
                IllegalStateException.class,
                () -> cache.rehearseOnce(() -> {
                    throw new IllegalStateException("ended");
                }));
        var rehearsals = new AtomicInteger();
        new AotCache(jar, "9081").rehearseOnce(rehearsals::incrementAndGet);

        assertEquals(1, rehearsals.get());
    }

    @Test
    void whereNothingCanBeWrittenNobodyRehearses() throws IOException {
        Files.delete(jar);
        Files.delete(folder);
        var rehearsals = new AtomicInteger();
        cache.rehearseOnce(rehearsals::incrementAndGet);

        assertEquals(0, rehearsals.get());
        assertEquals(List.of(), cache.reading());
        Files.createDirectory(folder);
    }

    private void write(AtomicInteger rehearsals) {
        try {
            rehearse();
            rehearsals.incrementAndGet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void rehearse() throws IOException {
        Files.writeString(written(), "classes");
        cache.keep();
    }

    private Path written() {
        return Path.of(cache.writing().getFirst().replace("-XX:AOTCacheOutput=", ""));
    }
}
