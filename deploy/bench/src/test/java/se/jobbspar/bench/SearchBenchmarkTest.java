package se.jobbspar.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import se.jobbspar.bench.engine.BareLucene;
import se.jobbspar.bench.engine.Matcher;
import se.jobbspar.bench.engine.PlainArrays;

/** That JMH finds and runs it; what it measures is for people to read. */
class SearchBenchmarkTest {
    @Test
    void eachIsMeasured() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(SearchBenchmark.class.getSimpleName())
                        .param("people", "50")
                        .param("taxonomies", "none")
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(20))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        Set<String> measured = results.stream()
                .filter(result -> result.getPrimaryResult().getScore() > 0)
                .map(result -> result.getParams().getParam("finder"))
                .collect(Collectors.toSet());
        assertEquals(Set.of(BareLucene.NAME, Matcher.NAME, PlainArrays.NAME), measured);
    }
}
