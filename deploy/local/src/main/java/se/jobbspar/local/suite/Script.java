package se.jobbspar.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs {@code ./jobbspar} as a person in a shell does. */
public final class Script {
    private final Path root;
    private final Map<String, String> environment;

    public Script(SuiteHome home) {
        this(home.settings().root(), home.environment());
    }

    private Script(Path root, Map<String, String> environment) {
        this.root = root;
        this.environment = environment;
    }

    /** The same ports, other data. */
    public Script elsewhere() {
        Map<String, String> changed = new HashMap<>(environment);
        changed.put("JOBBSPAR_HOME", environment.get("JOBBSPAR_HOME") + "-elsewhere");
        return new Script(root, changed);
    }

    /** @param code exit code; {@code out} and {@code err} are what it printed */
    public record Result(int code, String out, String err) {}

    /** Starts it and returns at once; everything it prints goes to the file. */
    public Process start(Path output, String... words) {
        try {
            return builder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Result run(int seconds, String... words) {
        return finished(seconds, builder(words), String.join(" ", words));
    }

    private static Result finished(int seconds, ProcessBuilder command, String what) {
        try {
            Path out = Files.createTempFile("jobbspar", ".out");
            Path err = Files.createTempFile("jobbspar", ".err");
            Process process = command.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            Result result = new Result(ended ? process.exitValue() : -1, Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            if (!ended) {
                throw new IllegalStateException(what + " takes more than " + seconds + " s: " + result);
            }
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A line of shell in the project's folder, as pasted from the README; what it prints. */
    public String shell(int seconds, String line) {
        Result result = finished(seconds, process(List.of("bash", "-c", line)), line);
        if (result.code() != 0) {
            throw new IllegalStateException(line + ": " + result);
        }
        return result.out();
    }

    private ProcessBuilder builder(String... words) {
        List<String> command = new ArrayList<>(List.of(root.resolve("jobbspar").toString()));
        command.addAll(List.of(words));
        return process(command);
    }

    private ProcessBuilder process(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
        builder.environment().putAll(environment);
        return builder;
    }
}
