package se.jobbspar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
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
import org.openjdk.jmh.annotations.Warmup;
import se.jobbspar.bench.drawn.Corpus;
import se.jobbspar.bench.engine.BareLucene;
import se.jobbspar.bench.engine.Engine;
import se.jobbspar.bench.engine.Found;
import se.jobbspar.bench.engine.Matcher;
import se.jobbspar.bench.engine.PlainArrays;
import se.jobbspar.bench.engine.Question;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.matching.index.Directories;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * The first ten in the matcher's index, in bare Lucene and in plain arrays, by JMH: each in a JVM of its own that has nothing else to
 * do, so that nobody's code is compiled for the others. Their servers' peers are compared by {@link Bench}, in turns.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class SearchBenchmark {
    private static final int LISTED = 10;
    private static final int ASKED = 200;

    @Param("10000")
    public int people;

    /** Folder of imported taxonomies; where there is none, the small one that comes along. */
    @Param(".jobbspar/taxonomy")
    public String taxonomies;

    private Path home;
    private Matcher matcher;
    private Engine bareLucene;
    private Engine plainArrays;
    private List<Question> questions;
    private int next;

    @Setup
    public void fill() throws IOException {
        Corpus corpus = Corpus.of(Taxonomy.load(Optional.of(Path.of(taxonomies))), people);
        home = Files.createTempDirectory("search-benchmark-");
        bareLucene = new BareLucene(Files.createDirectory(home.resolve("lucene")));
        plainArrays = new PlainArrays();
        matcher = new Matcher(
                corpus.taxonomy(), Files.createDirectory(home.resolve("matcher")), Held.WORKPLACE, LocalDate.now());
        for (Iterator<ParticipantSnapshot> each = corpus.allPeople().iterator(); each.hasNext(); ) {
            ParticipantSnapshot person = each.next();
            List<String> terms = Question.terms(Candidate.of(person, Matcher.POLICY, corpus.taxonomy()));
            bareLucene.add(person.id().toString(), terms);
            plainArrays.add(person.id().toString(), terms);
            matcher.add(person);
        }
        bareLucene.ready();
        plainArrays.ready();
        matcher.ready();
        questions = corpus.allVacancies()
                .map(vacancy -> Matcher.demand(vacancy, corpus.taxonomy()))
                .filter(demand -> !demand.isEmpty())
                .limit(ASKED)
                .map(Question::of)
                .toList();
    }

    @TearDown
    public void delete() throws IOException {
        bareLucene.close();
        plainArrays.close();
        matcher.close();
        Directories.delete(home);
    }

    /** The whole policy, and the profiles of the ten are read. */
    @Benchmark
    public List<Found> matcher() throws IOException {
        return matcher.top(question(), LISTED);
    }

    @Benchmark
    public List<Found> bareLucene() throws IOException {
        return bareLucene.top(question(), LISTED);
    }

    @Benchmark
    public List<Found> plainArrays() throws IOException {
        return plainArrays.top(question(), LISTED);
    }

    private Question question() {
        return questions.get(next++ % questions.size());
    }
}
