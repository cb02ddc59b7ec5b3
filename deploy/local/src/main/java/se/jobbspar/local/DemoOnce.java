package se.jobbspar.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.jobbspar.local.demo.Demo;
import se.jobbspar.local.settings.Settings;

/**
 * Loads the demo at the first start of a home and then leaves the data alone, so that a person erased by a user does not
 * come back with the next start. {@code ./jobbspar demo} fills up what is missing.
 */
final class DemoOnce {
    private final Path marker;
    private final Demo demo;
    private final Progress progress;

    DemoOnce(Settings settings, Demo demo, Progress progress) {
        this.marker = settings.postgresFolder().resolveSibling("demo-loaded");
        this.demo = demo;
        this.progress = progress;
    }

    /** @return whether it had to be loaded; what an interrupted loading left out is added by the next */
    boolean load() {
        if (Files.exists(marker)) {
            return false;
        }
        progress.say("Loading the demo.");
        progress.say("  " + demo.load());
        try {
            Files.createFile(marker);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + marker, e);
        }
    }
}
