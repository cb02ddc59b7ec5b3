package se.jobbspar.bench.suite;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import se.jobbspar.local.settings.Service;
import se.jobbspar.local.suite.Processes;

/** What the parts of a suite have taken of the processors: unlike the time that passes, it hardly depends on what else a machine does. */
public record ProcessorTime(Map<Part, Duration> taken) {
    /** The names are those of the tables. */
    public enum Part {
        GATEWAY("the gateway"),
        PARTICIPANT("participant-service"),
        VACANCY("vacancy-service"),
        MATCHING("matching-service"),
        DATABASE("PostgreSQL"),
        BROKER("Kafka");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static ProcessorTime of(Processes processes) {
        Map<Part, Duration> taken = new EnumMap<>(Part.class);
        taken.put(Part.GATEWAY, sum(processes.of(Service.GATEWAY).stream()));
        taken.put(Part.PARTICIPANT, sum(processes.of(Service.PARTICIPANT).stream()));
        taken.put(Part.VACANCY, sum(processes.of(Service.VACANCY).stream()));
        taken.put(Part.MATCHING, sum(processes.of(Service.MATCHING).stream()));
        // Each connection has a process of its own.
        taken.put(
                Part.DATABASE,
                sum(processes.postgres().stream()
                        .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants()))));
        taken.put(Part.BROKER, sum(processes.kafka().stream()));
        return new ProcessorTime(taken);
    }

    /** Of a part since an earlier moment. */
    public Duration since(ProcessorTime earlier, Part part) {
        return taken.get(part).minus(earlier.taken.get(part));
    }

    /** Of all parts since an earlier moment. */
    public Duration since(ProcessorTime earlier) {
        return Arrays.stream(Part.values()).map(part -> since(earlier, part)).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration sum(Stream<ProcessHandle> processes) {
        return processes
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
