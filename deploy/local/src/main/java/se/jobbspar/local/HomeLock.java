package se.jobbspar.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import se.jobbspar.local.settings.LauncherProblem;
import se.jobbspar.local.settings.Settings;

/**
 * At most one suite on a folder of data.
 *
 * <p>The operating system holds the lock and releases it when the process dies, so a killed launcher blocks nobody; the
 * file's text only tells people who holds it.
 */
final class HomeLock implements AutoCloseable {
    private final FileChannel channel;
    private final boolean leftBehind;

    private HomeLock(FileChannel channel, boolean leftBehind) {
        this.channel = channel;
        this.leftBehind = leftBehind;
    }

    /** @throws LauncherProblem when another suite runs on the same data */
    static HomeLock take(Settings settings) {
        Path file = file(settings);
        try {
            Files.createDirectories(settings.home());
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!tryLock(channel)) {
                channel.close();
                throw new LauncherProblem("The suite already runs on " + settings.home() + " (" + holder(settings)
                        + "). Stop it there with Ctrl-C, or start a second one beside it:\n"
                        + "  JOBBSPAR_HOME=/another/folder JOBBSPAR_PORT="
                        + (settings.ports().gateway() + 10)
                        + " ./jobbspar up");
            }
            boolean leftBehind = channel.size() > 0;
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(
                    ("process " + ProcessHandle.current().pid() + ", " + settings.gatewayAddress() + "\n")
                            .getBytes(StandardCharsets.UTF_8)));
            return new HomeLock(channel, leftBehind);
        } catch (IOException e) {
            throw new LauncherProblem("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** Who runs on the folder, or was killed there; empty text when nobody. */
    static String holder(Settings settings) {
        try {
            return Files.exists(file(settings))
                    ? Files.readString(file(settings)).strip()
                    : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the launcher before this one was killed, so that its children may still be ending. */
    boolean leftBehind() {
        return leftBehind;
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException held) {
            return false;
        }
    }

    private static Path file(Settings settings) {
        return settings.home().resolve("lock");
    }
}
