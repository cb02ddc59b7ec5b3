package se.jobbspar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import se.jobbspar.bench.drawn.Corpus;
import se.jobbspar.bench.engine.Found;
import se.jobbspar.bench.measure.Beside;
import se.jobbspar.bench.measure.Figure;
import se.jobbspar.bench.measure.Pace;
import se.jobbspar.bench.measure.Sender;
import se.jobbspar.bench.measure.Turns;
import se.jobbspar.bench.suite.Balancer;
import se.jobbspar.bench.suite.FilledSuite;
import se.jobbspar.bench.suite.Lists;
import se.jobbspar.bench.suite.SecondMatcher;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.matching.index.Directories;
import se.jobbspar.taxonomy.Taxonomy;

/** Two matchers behind the gateway, each of the topics alone: what the second adds, and what goes wrong when it is lost and comes back. */
public final class TwoMatchers {
    private static final int CLIENTS = 8;
    private static final int TURNS = 5;
    private static final Duration TURN = Duration.ofSeconds(4);
    private static final int LISTS_A_SECOND = 20;
    /** Before the loss, without the lost one, and after it is back. */
    private static final Duration PART = Duration.ofSeconds(20);

    private final Path home;
    private final FilledSuite suite;
    private final Balancer balancer;
    private final Lists lists;
    private final Map<UUID, List<Found>> right = new HashMap<>();

    private TwoMatchers(Path home, FilledSuite suite, Balancer balancer) {
        this.home = home;
        this.suite = suite;
        this.balancer = balancer;
        this.lists = new Lists(suite, suite.coachOf(Held.WORKPLACE));
    }

    /** Words: the project's folder, that of the taxonomy's bundles, and how many people. */
    public static void main(String[] words) throws IOException {
        Path root = Path.of(words[0]).toAbsolutePath().normalize();
        Path taxonomies = Path.of(words[1]);
        Corpus corpus = Corpus.of(Taxonomy.load(Optional.of(taxonomies)), Integer.parseInt(words[2]));
        Path home = Files.createTempDirectory(Files.createDirectories(root.resolve("deploy/bench/target")), "two-");
        try (Balancer balancer = new Balancer();
                FilledSuite suite = FilledSuite.start(
                        root, home, taxonomies, Map.of("JOBBSPAR_ORIGIN_MATCHING", balancer.address()))) {
            balancer.add(suite.matcherAddress());
            new TwoMatchers(home, suite, balancer).measure(corpus);
        }
        Directories.delete(home);
        System.exit(0);
    }

    private void measure(Corpus corpus) throws IOException {
        try (Held held = new Held(corpus, home, LocalDate.now(), List.of());
                SecondMatcher second =
                        new SecondMatcher(suite.matcherProcess(), Files.createDirectory(home.resolve("second")))) {
            Bench.fill(corpus, suite, held);
            held.truth().requireSame("The first matcher", (vacancy, demand) -> lists.made(vacancy));
            for (VacancySnapshot vacancy : held.vacancies()) {
                right.put(vacancy.id(), lists.made(vacancy.id()));
            }
            long begun = System.nanoTime();
            second.start();
            System.out.printf("The second is ready after %.1f s, from the topics%n", seconds(begun));
            balancer.remove(suite.matcherAddress());
            balancer.add(second.address());
            held.truth().requireSame("The second matcher", (vacancy, demand) -> lists.made(vacancy));
            balancer.add(suite.matcherAddress());
            compare(second);
            loseOne(second);
        }
    }

    private void compare(SecondMatcher second) {
        List<Double> one = new ArrayList<>();
        List<Double> two = new ArrayList<>();
        try (Sender sender = new Sender(Requests.inTurn(vacancies(), lists::peopleFor))) {
            for (int turn = -1; turn < TURNS; turn++) {
                balancer.remove(second.address());
                double alone = sender.most(CLIENTS, TURN);
                balancer.add(second.address());
                double both = sender.most(CLIENTS, TURN);
                if (turn >= 0) {
                    one.add(alone);
                    two.add(both);
                }
            }
            System.out.printf(
                    "%d clients: %.0f lists a second by one, %.0f by two, %.2f times; %d failed%n",
                    CLIENTS, Turns.median(one), Turns.median(two), Turns.medianRatio(two, one), sender.failures());
        }
    }

    private void loseOne(SecondMatcher second) throws IOException {
        listed("with both");
        CompletableFuture<Void> without = Beside.run(() -> listed("when one is killed"));
        pause(PART.dividedBy(4));
        second.kill();
        without.join();
        CompletableFuture<Void> back = Beside.run(() -> listed("while it comes back"));
        long begun = System.nanoTime();
        second.start();
        System.out.printf("The second is back after %.1f s%n", seconds(begun));
        back.join();
    }

    private void listed(String when) {
        Histogram nanos = new ConcurrentHistogram(3);
        LongAdder wrong = new LongAdder();
        Map<String, Integer> refused = new ConcurrentHashMap<>();
        Iterator<UUID> next =
                Stream.generate(this::vacancies).flatMap(List::stream).iterator();
        List<CompletableFuture<Void>> asked = new ArrayList<>();
        Pace.keep(LISTS_A_SECOND, PART, meant -> {
            UUID vacancy = next.next();
            asked.add(Beside.run(() -> {
                try {
                    if (!lists.made(vacancy).equals(right.get(vacancy))) {
                        wrong.increment();
                    }
                    nanos.recordValue(System.nanoTime() - meant);
                } catch (RuntimeException e) {
                    refused.merge(e.getMessage(), 1, Integer::sum);
                }
            }));
        });
        CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)).join();
        Figure took = Figure.of(when, nanos);
        System.out.printf(
                "%s, %d lists a second: %d answered, p50 %.1f, p99 %.1f ms; %d wrong; refused: %s%n",
                when, LISTS_A_SECOND, took.count(), took.p50(), took.p99(), wrong.sum(), refused);
    }

    private List<UUID> vacancies() {
        return List.copyOf(right.keySet());
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
