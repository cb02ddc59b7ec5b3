package se.jobbspar.bench.suite;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import se.jobbspar.bench.measure.Figure;
import se.jobbspar.local.settings.Service;
import se.jobbspar.local.suite.Processes;

/** What the parts of a suite take of the processors: unlike the time that passes, it hardly depends on what else a machine does. */
final class ProcessorTime {
    private static final int TURNS = 5;
    private static final double NANOS = 1e9;

    /** The processes of each, as they are when it is asked; by the words of the tables. */
    private final Map<String, Supplier<Stream<ProcessHandle>>> parts = new LinkedHashMap<>();

    private ProcessorTime(Processes processes) {
        for (Service service : Service.values()) {
            parts.put(service.module(), () -> processes.of(service).stream());
        }
        // Each connection has a process of its own.
        parts.put("PostgreSQL", () -> processes.postgres().stream()
                .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants())));
        parts.put("Kafka", () -> processes.kafka().stream());
    }

    static ProcessorTime of(Processes processes) {
        return new ProcessorTime(processes);
    }

    /** @param work does something for a while, and tells how often a second */
    List<Figure> figures(DoubleSupplier work) {
        Map<String, Histogram> took = new LinkedHashMap<>();
        parts.keySet().forEach(part -> took.put(part, new Histogram(3)));
        Histogram all = new Histogram(3);
        for (int turn = 0; turn < TURNS; turn++) {
            Map<String, Duration> before = now();
            long begun = System.nanoTime();
            double done = work.getAsDouble() * (System.nanoTime() - begun) / NANOS;
            Map<String, Duration> after = now();
            took.forEach((part, each) -> each.recordValue(nanos(before.get(part), after.get(part), done)));
            all.recordValue(nanos(sum(before.values().stream()), sum(after.values().stream()), done));
        }
        List<Figure> figures = new ArrayList<>(List.of(Figure.of("all of these", all)));
        took.forEach((part, each) -> figures.add(Figure.of(part, each)));
        return figures;
    }

    /** A process that ends takes its time along, and then there is less than before. */
    private static long nanos(Duration before, Duration after, double done) {
        return Math.max(0, Math.round(after.minus(before).toNanos() / done));
    }

    private Map<String, Duration> now() {
        Map<String, Duration> now = new LinkedHashMap<>();
        parts.forEach((part, processes) -> now.put(part, sum(processes.get().map(process -> process.info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)))));
        return now;
    }

    private static Duration sum(Stream<Duration> times) {
        return times.reduce(Duration.ZERO, Duration::plus);
    }
}
