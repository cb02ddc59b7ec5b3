package se.jobbspar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.apache.lucene.store.FSDirectory;
import se.jobbspar.bench.drawn.DrawnPeople;
import se.jobbspar.bench.measure.Heap;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.matching.candidate.CandidateIndex;
import se.jobbspar.matching.candidate.Opener;
import se.jobbspar.matching.candidate.Openings;
import se.jobbspar.matching.candidate.Unready;
import se.jobbspar.matching.index.Directories;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.matching.score.policy.PolicyV2;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptIds;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * What it takes to count, for the people of a county, whom trainings would make ready for each of 150 occupations: three
 * trainings for each must of an occupation, that each ask for some Swedish.
 */
public final class TrainingEffects {
    private static final ScoringPolicy POLICY = PolicyV2.POLICY;
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final String COUNTY = "18";
    private static final int SEED = 4711;
    private static final int SHORTAGES = 150;
    private static final int ALIKE = 3;
    private static final int TURNS = 5;
    /** None is left out, however slow the machine is. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Taxonomy taxonomy;
    private final Path home;

    private TrainingEffects(Taxonomy taxonomy, Path home) {
        this.taxonomy = taxonomy;
        this.home = home;
    }

    /** Words: the folder of the taxonomy's bundles, then how many people, the fewest first. */
    public static void main(String[] words) throws IOException {
        Path home = Files.createTempDirectory("jobbspar-bench");
        int[] sizes = Arrays.stream(words).skip(1).mapToInt(Integer::parseInt).toArray();
        new TrainingEffects(Taxonomy.load(Optional.of(Path.of(words[0]))), home).measure(sizes);
        Directories.delete(home);
    }

    private void measure(int[] sizes) throws IOException {
        List<Unready> shortages = shortages();
        System.out.printf(
                "taxonomy %s, %d occupations, %d musts, %d trainings%n",
                taxonomy.version(),
                shortages.size(),
                shortages.stream().mapToInt(one -> one.demand().musts().size()).sum(),
                shortages.stream().mapToInt(one -> one.openers().size()).sum());
        for (int size : sizes) {
            try (CandidateIndex people = filled(size)) {
                measure(size, people, shortages);
            }
        }
    }

    private static void measure(int size, CandidateIndex people, List<Unready> shortages) throws IOException {
        for (int turn = 1; turn <= TURNS; turn++) {
            long before = Heap.used();
            long begun = System.nanoTime();
            Openings openings = people.openings(shortages, COUNTY, TODAY, PATIENCE);
            long took = System.nanoTime() - begun;
            System.out.printf(
                    "%,9d people: %,d ms, %,d KB kept, %,d not ready for the first%n",
                    size, took / 1_000_000, (Heap.used() - before) >> 10, openings.notYet(0));
        }
    }

    private CandidateIndex filled(int size) throws IOException {
        Path directory = Files.createDirectories(home.resolve(Integer.toString(size)));
        CandidateIndex index = CandidateIndex.open(FSDirectory.open(directory), POLICY, taxonomy);
        DrawnPeople people = new DrawnPeople(taxonomy, SEED);
        for (int i = 0; i < size; i++) {
            index.apply(people.next());
        }
        index.refresh();
        return index;
    }

    private List<Unready> shortages() {
        Random drawn = new Random(SEED);
        return taxonomy.concepts().stream()
                .map(Concept::id)
                .filter(id -> id.startsWith(ConceptIds.SSYK))
                .sorted()
                .map(id -> demand(id.substring(ConceptIds.SSYK.length())))
                .filter(demand -> !demand.isEmpty())
                .limit(SHORTAGES)
                .map(demand -> new Unready(demand, openers(demand, drawn)))
                .toList();
    }

    /** As of an occupation that is short in the county. */
    private Demand demand(String group) {
        Ask ask = new Ask(Optional.empty(), List.of(group), List.of(COUNTY), List.of(), List.of());
        return Demand.of(ask, POLICY, taxonomy);
    }

    private List<Opener> openers(Demand demand, Random drawn) {
        List<Opener> openers = new ArrayList<>();
        for (int must = 0; must < demand.musts().size(); must++) {
            BitSet closes = new BitSet();
            closes.set(must);
            for (int training = 0; training < ALIKE; training++) {
                openers.add(new Opener(new UUID(drawn.nextLong(), drawn.nextLong()), closes, someSwedish()));
            }
        }
        return openers;
    }

    private Demand someSwedish() {
        RequirementFact swedish = new RequirementFact(RequirementKind.LANGUAGE, "sv", "A2", Importance.MUST);
        return Demand.of(
                new Ask(Optional.empty(), List.of(), List.of(), List.of(), List.of(swedish)), POLICY, taxonomy);
    }
}
