package se.jobbspar.matching.demand;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.policy.PolicyV2;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.testkit.Jobs;
import se.jobbspar.testkit.People;

/** What is kept in memory for searches is what is open. */
class ReadyDemandsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
    private static final VacancyKind VACANCY = new VacancyKind();
    private static final VacancySnapshot JOB = Jobs.underskoterska();
    private final Taxonomy taxonomy = Taxonomy.starter();
    private DemandIndex index;

    @BeforeEach
    void oneJobIsOpenAndWasSearched() throws IOException {
        index = DemandIndex.open(new ByteBuffersDirectory(), new DemandKinds(), PolicyV2.POLICY, taxonomy);
        index.apply(VACANCY.of(JOB));
        index.refresh();
        search(JOB.lastDay());
        assertEquals(1, index.kept());
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private void search(LocalDate today) throws IOException {
        DemandFilter filter = new DemandFilter(VACANCY, Optional.empty(), Optional.empty(), today);
        index.top(Candidate.of(People.amina(), PolicyV2.POLICY, taxonomy), filter, 20);
    }

    @Test
    void filledVacancyIsNotKept() throws IOException {
        index.apply(VACANCY.of(next(VacancyStatus.FILLED)));
        // Until the refresh searches still see the open one.
        search(JOB.lastDay());

        index.refresh();

        search(JOB.lastDay());
        assertEquals(0, index.kept());
    }

    @Test
    void erasedVacancyIsNotKept() throws IOException {
        index.bury(JOB.id().toString(), JOB.version() + 1, NOW);

        index.refresh();

        assertEquals(0, index.kept());
    }

    @Test
    void vacancyPastItsLastDayIsNotKept() throws IOException {
        search(JOB.lastDay().plusDays(1));

        assertEquals(0, index.kept());
    }

    @Test
    void beyondTheBoundTheRestIsReadAgainAndIsTheSame() throws IOException {
        ReadyDemands few = new ReadyDemands(new DemandKinds(), PolicyV2.POLICY, taxonomy, 2);
        AtomicInteger reads = new AtomicInteger();
        Candidate amina = Candidate.of(People.amina(), PolicyV2.POLICY, taxonomy);
        for (int round = 1; round <= 2; round++) {
            for (VacancySnapshot job : Jobs.all()) {
                DemandSource<?> source = VACANCY.of(job);
                Demand demand = source.demand(PolicyV2.POLICY, taxonomy);
                ReadyDemand ready = few.get(job.id(), job.version(), () -> {
                    reads.incrementAndGet();
                    return DemandDocument.of(source, demand);
                });

                Answers answers = new Answers(amina, job.lastDay(), few.asked());
                assertEquals(
                        demand.points(amina, job.lastDay()).orElse(0),
                        ready.points(answers, demand.use().credit(amina)));
                assertTrue(few.size() <= 2, "kept " + few.size());
            }
        }
        assertTrue(reads.get() > Jobs.all().size(), "nothing was read again");
    }

    @Test
    void whatTwoAskForAlikeIsKeptOnce() {
        Asked asked = new Asked();
        ReadyDemand one = asked.ready(VACANCY.of(JOB).demand(PolicyV2.POLICY, taxonomy));
        int kept = asked.yardsticks().size();

        ReadyDemand other = asked.ready(VACANCY.of(JOB).demand(PolicyV2.POLICY, taxonomy));

        assertArrayEquals(one.yardsticks(), other.yardsticks());
        assertArrayEquals(one.musts(), other.musts());
        assertEquals(kept, asked.yardsticks().size());
    }

    private static VacancySnapshot next(VacancyStatus status) {
        return new VacancySnapshot(
                JOB.id(),
                JOB.version() + 1,
                status,
                JOB.employer(),
                JOB.title(),
                JOB.occupation(),
                JOB.occupationGroup(),
                JOB.municipality(),
                JOB.workingTimes(),
                JOB.requirements(),
                JOB.lastDay(),
                JOB.updatedAt());
    }
}
