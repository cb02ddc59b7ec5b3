package se.jobbspar.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import se.jobbspar.local.settings.LauncherProblem;

/**
 * A jar's classes, loaded and linked, and profiles of its methods, as a JVM leaves them at its end for the next ones, which start
 * in half the time (JEP 483, 514 and 515). Beside the jar, one for each JDK; a JVM passes over one that does not fit it.
 */
final class AotCache {
    private static final int FIRST_JDK = 25;
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Path jar;
    private final Path cache;
    private final Path written;
    private final Path turn;

    /** @param writer tells apart the suites that may write one, also when one has died and its JVM still writes */
    AotCache(Path jar, String writer) {
        this.jar = jar;
        this.cache = jar.resolveSibling("app-" + Runtime.version() + ".aot");
        this.written = cache.resolveSibling(cache.getFileName() + "." + writer);
        this.turn = cache.resolveSibling(cache.getFileName() + ".lock");
    }

    /** Whether there is none of this build yet, and there can be one. */
    boolean isMissing() {
        return Runtime.version().feature() >= FIRST_JDK && !isThere();
    }

    /**
     * Rehearses if there is none of this build yet. Of suites that start beside one another the first does, and the others wait
     * for what it leaves; it gives up its turn when its process ends. Where nothing can be
     * written, and when a turn does not come in ten minutes, it starts without.
     */
    void rehearseOnce(Runnable rehearsal) {
        if (!isMissing()) {
            return;
        }
        try (FileChannel channel = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (awaitTurn(channel) && isMissing()) {
                rehearsal.run();
            }
        } catch (IOException nothingCanBeLeftHere) {
            // It starts without.
        }
    }

    /** False when another suite rehearses for far longer than that takes. */
    private static boolean awaitTurn(FileChannel channel) throws IOException {
        long begun = System.nanoTime();
        while (!isMyTurn(channel)) {
            if (System.nanoTime() - begun > LONGEST.toNanos()) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static boolean isMyTurn(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException anotherThreads) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherProblem("Interrupted while another suite rehearses", e);
        }
    }

    /** For a JVM whose end leaves a cache; {@link #keep()} it then. Clears away what one that was killed has left of its own. */
    List<String> writing() {
        delete(written);
        delete(written.resolveSibling(written.getFileName() + ".config"));
        return List.of("-XX:AOTCacheOutput=" + written);
    }

    /** For a JVM that starts from the cache, if there is one. */
    List<String> reading() {
        return isThere() ? List.of("-XX:AOTCache=" + cache) : List.of();
    }

    /** What a JVM has written, and ended in order, is the cache from now on: of one that was killed it may be a part. */
    void keep() {
        try {
            if (Files.exists(written)) {
                Files.move(written, cache, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep " + cache, e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file, e);
        }
    }

    private boolean isThere() {
        try {
            return Files.exists(cache)
                    && Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(jar)) > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
