package se.jobbspar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.FSDirectory;
import se.jobbspar.bench.drawn.DrawnPeople;
import se.jobbspar.bench.drawn.DrawnVacancies;
import se.jobbspar.bench.measure.Heap;
import se.jobbspar.bench.measure.Turns;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.matching.demand.DemandFilter;
import se.jobbspar.matching.demand.DemandIndex;
import se.jobbspar.matching.demand.DemandKinds;
import se.jobbspar.matching.demand.VacancyKind;
import se.jobbspar.matching.index.Directories;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.matching.score.policy.PolicyV2;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * What an open vacancy costs in memory, and a list of vacancies for a person among few and among many. All sizes are there at
 * once and take turns, so that what else the machine does hits them alike: trust the ratios, not the milliseconds.
 */
public final class OpenDemands {
    private static final ScoringPolicy POLICY = PolicyV2.POLICY;
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final int SEED = 4711;
    private static final int LISTED = 20;
    private static final int WARM_UP = 10;
    private static final int TURNS = 15;

    private final Taxonomy taxonomy;
    private final Path home;

    private OpenDemands(Taxonomy taxonomy, Path home) {
        this.taxonomy = taxonomy;
        this.home = home;
    }

    /** Words: the folder of the taxonomy's bundles, then how many vacancies, the fewest first. */
    public static void main(String[] words) throws IOException {
        Path home = Files.createTempDirectory("jobbspar-bench");
        int[] sizes = Arrays.stream(words).skip(1).mapToInt(Integer::parseInt).toArray();
        new OpenDemands(Taxonomy.load(Optional.of(Path.of(words[0]))), home).measure(sizes);
        Directories.delete(home);
    }

    private void measure(int[] sizes) throws IOException {
        System.out.printf(
                "taxonomy %s, heap of %d MB, %d MB in use%n",
                taxonomy.version(), Runtime.getRuntime().maxMemory() >> 20, Heap.used() >> 20);
        List<DemandIndex> indexes = new ArrayList<>();
        for (int size : sizes) {
            indexes.add(filled(size));
            long before = Heap.used();
            list(indexes.getLast(), new DrawnPeople(taxonomy, SEED).next());
            long kept = Heap.used() - before;
            System.out.printf("%,9d vacancies keep %,d KB: %d bytes each%n", size, kept >> 10, kept / size);
        }
        long collected = Heap.collections();
        time(sizes, indexes);
        System.out.printf("%d collections of garbage meanwhile%n", Heap.collections() - collected);
        for (DemandIndex index : indexes) {
            index.close();
        }
    }

    private DemandIndex filled(int size) throws IOException {
        Path directory = Files.createDirectories(home.resolve(Integer.toString(size)));
        DemandIndex index = DemandIndex.open(FSDirectory.open(directory), new DemandKinds(), POLICY, taxonomy);
        DrawnVacancies vacancies = new DrawnVacancies(taxonomy, SEED);
        for (int i = 0; i < size; i++) {
            index.apply(new VacancyKind().of(vacancies.next()));
        }
        index.refresh();
        return index;
    }

    private void time(int[] sizes, List<DemandIndex> indexes) throws IOException {
        List<String> names =
                Arrays.stream(sizes).mapToObj("a list among %,d"::formatted).toList();
        Turns turns = new Turns(names);
        DrawnPeople people = new DrawnPeople(taxonomy, SEED + 1L);
        for (int turn = -WARM_UP; turn < TURNS; turn++) {
            ParticipantSnapshot person = people.next();
            for (int i = 0; i < sizes.length; i++) {
                long nanos = list(indexes.get(i), person);
                if (turn >= 0) {
                    turns.took(names.get(i), nanos);
                }
            }
        }
        turns.figures()
                .forEach(took -> System.out.printf(
                        "%s: median %.1f ms, slowest %.1f ms; %.1f times the first%n",
                        took.what(), took.p50(), took.p99(), took.ratio()));
    }

    /** In nanoseconds. */
    private long list(DemandIndex index, ParticipantSnapshot person) throws IOException {
        DemandFilter everywhere = new DemandFilter(new VacancyKind(), Optional.empty(), Optional.empty(), TODAY);
        long begun = System.nanoTime();
        index.top(Candidate.of(person, POLICY, taxonomy), everywhere, LISTED);
        return System.nanoTime() - begun;
    }
}
