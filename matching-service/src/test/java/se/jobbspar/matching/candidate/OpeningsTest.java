package se.jobbspar.matching.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.matching.score.Population.MUNICIPALITIES;
import static se.jobbspar.matching.score.Population.TODAY;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Demands;
import se.jobbspar.matching.score.Population;
import se.jobbspar.matching.score.Readiness;
import se.jobbspar.matching.score.Use;
import se.jobbspar.matching.score.policy.PolicyV2;
import se.jobbspar.taxonomy.Taxonomy;

/** Counts of whom something would make ready are those of a plain loop over everybody. */
class OpeningsTest {
    private static final int PEOPLE = 600;
    private static final int ROUNDS = 40;
    private static final UUID ALL = new UUID(0, 1);
    private static final UUID FIRST = new UUID(0, 2);

    private final Taxonomy taxonomy = Taxonomy.starter();
    private final Population population = new Population(1811, taxonomy);

    @Test
    void countsAreThoseOfThePlainLoop() throws IOException {
        List<ParticipantSnapshot> people = new ArrayList<>();
        int opened = 0;
        try (CandidateIndex index = CandidateIndex.open(new ByteBuffersDirectory(), PolicyV2.POLICY, taxonomy)) {
            for (int i = 0; i < PEOPLE; i++) {
                people.add(population.person());
                index.apply(people.getLast());
            }
            index.refresh();
            for (int round = 0; round < ROUNDS; round++) {
                String region = MUNICIPALITIES.get(round % MUNICIPALITIES.size());
                Demand asked = Demands.of(population.vacancy(), PolicyV2.POLICY, taxonomy);
                List<Unready> demands = List.of(unready(asked), unready(asked), unready(asked));

                Openings found = index.openings(demands, region, TODAY, Duration.ofMinutes(5));

                assertEquals(demands.size(), found.demands());
                Map<UUID, Set<Object>> whom = new TreeMap<>();
                for (int i = 0; i < demands.size(); i++) {
                    Unready unready = demands.get(i);
                    List<Candidate> notYet = notYet(people, unready.demand(), region);
                    assertEquals(notYet.size(), found.notYet(i));
                    for (Opener opener : unready.openers()) {
                        List<Object> made = new ArrayList<>();
                        notYet.stream()
                                .filter(one -> isOpenedBy(opener, one, unready.demand()))
                                .forEach(one -> made.add(one.snapshot().id()));
                        assertEquals(made.size(), found.of(opener.key(), i));
                        whom.computeIfAbsent(opener.key(), key -> new HashSet<>())
                                .addAll(made);
                    }
                }
                whom.forEach((key, made) -> assertEquals(made.size(), found.of(key)));
                opened += whom.values().stream().mapToInt(Set::size).sum();
            }
        }
        assertTrue(opened > ROUNDS, opened + " made ready");
    }

    @Test
    void noDemandIsBegunWhenTheTimeIsUp() throws IOException {
        try (CandidateIndex index = CandidateIndex.open(new ByteBuffersDirectory(), PolicyV2.POLICY, taxonomy)) {
            index.apply(population.person());
            index.refresh();
            Demand asked = Demands.of(population.vacancy(), PolicyV2.POLICY, taxonomy);

            Openings none = index.openings(List.of(unready(asked)), "1880", TODAY, Duration.ZERO);

            assertEquals(0, none.demands());
            assertEquals(0, none.of(ALL));
        }
    }

    /** Something that closes every must, and something that closes the first alone and asks for what another job asks for. */
    private Unready unready(Demand asked) {
        Demand demand = Demands.of(population.vacancy(), PolicyV2.POLICY, taxonomy);
        Demand nothing = new Demand(PolicyV2.POLICY, List.of(), 0, Use.NONE);
        BitSet all = new BitSet();
        all.set(0, demand.musts().size());
        BitSet first = new BitSet();
        first.set(0);
        return new Unready(demand, List.of(new Opener(ALL, all, nothing), new Opener(FIRST, first, asked)));
    }

    private List<Candidate> notYet(List<ParticipantSnapshot> people, Demand demand, String region) {
        return people.stream()
                .filter(person -> !person.withheld() && person.home().equals(region))
                .map(person -> Candidate.of(person, PolicyV2.POLICY, taxonomy))
                .filter(one -> demand.points(one, TODAY).orElse(0) > 0)
                .filter(one -> demand.readiness(one, TODAY) == Readiness.NOT_YET)
                .toList();
    }

    private static boolean isOpenedBy(Opener opener, Candidate one, Demand demand) {
        boolean begins = opener.asked().musts().stream()
                .noneMatch(must -> must.status(one, TODAY).isUnmet());
        boolean closes = true;
        for (int i = 0; i < demand.musts().size(); i++) {
            closes &= opener.closes().get(i)
                    || !demand.musts().get(i).status(one, TODAY).isUnmet();
        }
        return begins && closes;
    }
}
