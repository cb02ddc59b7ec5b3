package se.jobbspar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import se.jobbspar.bench.drawn.Corpus;
import se.jobbspar.bench.engine.BareLucene;
import se.jobbspar.bench.engine.Finder;
import se.jobbspar.bench.engine.Found;
import se.jobbspar.bench.engine.Matcher;
import se.jobbspar.bench.engine.PlainArrays;
import se.jobbspar.bench.engine.Question;
import se.jobbspar.matching.index.Directories;
import se.jobbspar.taxonomy.Taxonomy;

/** The first ten by the matcher's index, by bare Lucene and by plain arrays, by JMH: each in a JVM of its own, where nobody's code is compiled for the others. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class SearchBenchmark {
    private static final int LISTED = 10;

    @Param("10000")
    public int people;

    @Param({BareLucene.NAME, Matcher.NAME, PlainArrays.NAME})
    public String finder;

    /** Folder of imported taxonomies; where there is none, the small one that comes along. */
    @Param(".jobbspar/taxonomy")
    public String taxonomies;

    private Path home;
    private Held held;
    private Finder asked;
    private int next;

    /** @throws IllegalStateException when what is compared does not find the same */
    @Setup
    public void fill() throws IOException {
        Corpus corpus = Corpus.of(Taxonomy.load(Optional.of(Path.of(taxonomies))), people);
        home = Files.createTempDirectory("search-benchmark-");
        held = new Held(corpus, home, LocalDate.now(), List.of());
        held.take(corpus.allPeople());
        held.ready();
        held.check();
        asked = held.finder(finder);
    }

    @TearDown
    public void delete() throws IOException {
        held.close();
        Directories.delete(home);
    }

    @Benchmark
    public List<Found> firstTen() throws IOException {
        List<Question> questions = held.questions();
        return asked.top(questions.get(next++ % questions.size()), LISTED);
    }
}
