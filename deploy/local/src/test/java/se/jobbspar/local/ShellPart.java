package se.jobbspar.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A part that is a line of shell, ready once its file exists; it runs under a watchdog as every part does. */
final class ShellPart implements Part {
    private final String name;
    private final String line;
    private final Path file;
    private final List<Part> needs;
    private volatile Child child;

    /** @param line makes the file {@code $1} when it is ready */
    ShellPart(String name, String line, Path folder, Part... needs) {
        this.name = name;
        this.line = line;
        this.file = folder.resolve(name);
        this.needs = List.of(needs);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String address() {
        return file.toString();
    }

    @Override
    public List<Part> needs() {
        return needs;
    }

    @Override
    public void start() {
        Path log = file.resolveSibling(name + ".log");
        child = Child.start(List.of("sh", "-c", line, "part", file.toString()), Map.of(), log);
        new Readiness(name, () -> Files.exists(file), log).await(child, Duration.ofSeconds(20));
    }

    @Override
    public boolean alive() {
        return child == null || child.alive();
    }

    @Override
    public void stop() {
        if (child != null) {
            child.stop();
        }
    }

    /** Ends it from outside; it is not ready any more. */
    void kill() throws Exception {
        Files.delete(file);
        child.stop();
    }
}
