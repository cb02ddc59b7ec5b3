package se.jobbspar.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.jobbspar.bench.drawn.Corpus;
import se.jobbspar.bench.engine.OpenSearch;
import se.jobbspar.bench.engine.OpenSearchProcess;
import se.jobbspar.bench.engine.PostgreSql;
import se.jobbspar.bench.measure.Figure;
import se.jobbspar.bench.measure.Stopwatch;
import se.jobbspar.bench.report.Report;
import se.jobbspar.bench.report.Section;
import se.jobbspar.bench.report.Tables;
import se.jobbspar.bench.suite.FilledSuite;
import se.jobbspar.bench.suite.SecondMatcher;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.matching.index.Directories;
import se.jobbspar.servers.LocalPostgres;
import se.jobbspar.servers.PostgresSettings;
import se.jobbspar.taxonomy.Taxonomy;

/** {@code ./jobbspar bench}: the suite beside its peers and its limits, on the same drawn people, in one run. */
public final class Bench {
    private Bench() {}

    /** Words: see {@link Order}. Its processes end with this one, which ends by itself. */
    public static void main(String[] words) throws IOException {
        Order order = Order.of(words);
        endAfter(order.size().longest());
        Progress.says("Starting a suite, OpenSearch and PostgreSQL");
        Path home = Files.createTempDirectory(Files.createDirectories(order.target()), "run-");
        Corpus corpus = Corpus.of(
                Taxonomy.load(Optional.of(order.taxonomies())), order.size().people());
        try (OpenSearchProcess peer = OpenSearchProcess.start(order.openSearch(), home.resolve("opensearch"));
                LocalPostgres database = LocalPostgres.start(PostgresSettings.temporary());
                FilledSuite suite = FilledSuite.start(order.root(), home, order.taxonomies());
                OpenSearch openSearch = new OpenSearch(peer.address());
                PostgreSql postgreSql = new PostgreSql(database.jdbcUrl(LocalPostgres.USER));
                Held held = new Held(corpus, home, LocalDate.now(), List.of(openSearch, postgreSql))) {
            Report report = run(order.size(), corpus, held, suite, openSearch, home);
            report.write(order.target());
            System.out.println(new Tables(report).markdown());
        }
        // Of a run that fails, everything stays for a reader.
        Directories.delete(home);
        System.exit(0);
    }

    private static Report run(Size size, Corpus corpus, Held held, FilledSuite suite, OpenSearch openSearch, Path home)
            throws IOException {
        List<Section> sections = new ArrayList<>(List.of(filling(corpus, suite, held)));
        Progress.says("Starting another matcher");
        sections.add(starting(suite, home));
        Progress.says("The first lists");
        SuiteTimes times = new SuiteTimes(suite, held, openSearch, size.turn(), size.followed());
        sections.add(times.first());
        Progress.says("Comparing what all answer");
        List<String> checked = new ArrayList<>(held.check());
        checked.add(times.check());
        sections.addAll(times.measure());
        Map<String, Long> memory = suite.memory();
        Progress.says("The engines, and the stages of a list in process");
        sections.addAll(held.measure(size.inProcess()));
        return new Report(Instant.now(), machine(), said(corpus), checked, sections, memory);
    }

    /** Gives everybody and all vacancies to the matcher and to all engines, and says how quickly they take them. */
    static List<Figure> fill(Corpus corpus, FilledSuite suite, Held held) throws IOException {
        Progress.says("Filling with %,d people and %,d vacancies".formatted(corpus.people(), corpus.vacancies()));
        held.take(suite.people().stream());
        suite.send(Topics.VACANCIES, corpus.allVacancies());
        Stopwatch people = new Stopwatch();
        people.time(() -> suite.send(Topics.PARTICIPANTS, corpus.allPeople()));
        held.take(corpus.allPeople());
        held.ready();
        List<Figure> filled = new ArrayList<>(held.filled());
        filled.add(Figure.rate(
                "Jobbspår: drawn, sent, read from Kafka", corpus.people(), people.perSecond(corpus.people())));
        return filled;
    }

    private static Section filling(Corpus corpus, FilledSuite suite, Held held) throws IOException {
        return new Section(
                "Filling, people a second",
                "Bare Lucene and arrays take what the facts of a person come to, by one thread; the matcher makes its facts itself and keeps the profile.",
                fill(corpus, suite, held));
    }

    private static Section starting(FilledSuite suite, Path home) throws IOException {
        try (SecondMatcher another =
                new SecondMatcher(suite.matcherProcess(), Files.createDirectory(home.resolve("another")))) {
            Stopwatch empty = new Stopwatch();
            empty.time(another::start);
            another.stop();
            Stopwatch again = new Stopwatch();
            again.time(another::start);
            return new Section(
                    "Another matcher starts beside the suite, until it is ready",
                    "With an empty index it reads all people, vacancies and trainings from the topics first.",
                    List.of(
                            Figure.once("with an empty index", empty.seconds()),
                            Figure.once("after a clean stop", again.seconds())));
        }
    }

    private static String said(Corpus corpus) {
        return "%,d drawn people, %,d drawn vacancies, taxonomy %s."
                .formatted(
                        corpus.people(), corpus.vacancies(), corpus.taxonomy().version());
    }

    private static String machine() {
        Runtime machine = Runtime.getRuntime();
        return "%s %s, %d cores, Java %s, load %.1f"
                .formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        machine.availableProcessors(),
                        Runtime.version().feature(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static void endAfter(Duration longest) {
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(longest);
                System.err.printf("Not done after %d minutes: given up%n", longest.toMinutes());
                System.exit(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
