package se.jobbspar.matching.matchlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.matching.OtherServices;
import se.jobbspar.matching.ServiceTest;
import se.jobbspar.matching.demand.DemandKinds;
import se.jobbspar.matching.live.LiveFeeds;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.matching.words.Words;
import se.jobbspar.rest.Language;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.testkit.Jobs;
import se.jobbspar.testkit.People;

/** A list is made of one moment: one day, and a position that it was made from. */
@ServiceTest
class OneMomentTest {
    private static final Workplace OREBRO = Workplace.of("1880");

    @Inject
    LiveFeeds feeds;

    @Inject
    DemandKinds kinds;

    @Inject
    ScoringPolicy policy;

    @Inject
    Taxonomy taxonomy;

    @Inject
    MatchLists lists;

    @Inject
    MatchListConfig config;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    DataSource pool;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int poolSize;

    @BeforeEach
    void peopleAndJobsAreThere() {
        OtherServices.createTopics();
        OtherServices.publish(People.all().toArray(ParticipantSnapshot[]::new));
        OtherServices.publish(Jobs.all().toArray(VacancySnapshot[]::new));
        OtherServices.awaitTakenIn();
    }

    /** Words whose first use lets the index move on: the search is over by then. */
    private static final class Interruption extends Words {
        private final Runnable meanwhile;
        private boolean over;

        Interruption(Taxonomy taxonomy, Runnable meanwhile) {
            super(taxonomy);
            this.meanwhile = meanwhile;
        }

        @Override
        public UnaryOperator<String> in(Language language) {
            UnaryOperator<String> labels = super.in(language);
            return id -> {
                if (!over) {
                    over = true;
                    meanwhile.run();
                }
                return labels.apply(id);
            };
        }
    }

    /** Every look at it is a day later. */
    private static final class HastyClock extends Clock {
        private final AtomicInteger looks = new AtomicInteger();

        @Override
        public Instant instant() {
            return Instant.parse("2026-11-20T12:00:00Z").plus(Duration.ofDays(looks.getAndIncrement()));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private MatchList make(Words words, Clock clock) {
        Matchmaker matchmaker = new Matchmaker(
                new Matching(feeds, new Subjects(feeds, taxonomy), kinds, policy, taxonomy),
                lists,
                words,
                feeds,
                policy,
                taxonomy,
                new Freshness(config),
                config,
                new Today(clock),
                new SimpleMeterRegistry());
        MatchListRequest request = new MatchListRequest(
                new MatchListRequest.Subject("vacancy", Jobs.underskoterska().id(), null, null),
                "participants",
                null,
                Purpose.GUIDANCE,
                null,
                null,
                20,
                null,
                null);
        return matchmaker.record(request, OREBRO, "karin", Language.SV).list();
    }

    private static ParticipantSnapshot likeAmina() {
        ParticipantSnapshot amina = People.amina();
        return new ParticipantSnapshot(
                UUID.randomUUID(),
                1,
                "ORE-8L8L",
                amina.municipality(),
                amina.visibleTo(),
                amina.updatedAt(),
                amina.skills(),
                amina.experiences(),
                amina.educations(),
                amina.languages(),
                amina.licences(),
                amina.wishes());
    }

    @Test
    void personErasedBetweenTheSearchAndTheRecordingIsInNoList() {
        ParticipantSnapshot leila = likeAmina();
        OtherServices.publish(leila);
        OtherServices.awaitTakenIn();
        Words words = new Interruption(taxonomy, () -> {
            OtherServices.erase(leila.id(), 2);
            OtherServices.awaitTakenIn();
        });

        MatchList made = make(words, Clock.systemUTC());

        MatchList recorded =
                lists.find(made.id().orElseThrow(), OREBRO).orElseThrow().list();
        assertEquals(1, recorded.removed());
        assertFalse(recorded.items().stream().anyMatch(i -> i.target().id().equals(leila.id())));
        assertFalse(made.items().stream().anyMatch(i -> i.target().id().equals(leila.id())));
    }

    @Test
    void positionIsOneThatTheListWasMadeFrom() {
        String before = feeds.position();
        Words words = new Interruption(taxonomy, () -> {
            OtherServices.publish(likeAmina());
            OtherServices.awaitTakenIn();
        });

        MatchList made = make(words, Clock.systemUTC());

        assertEquals(before, made.basis().indexPosition());
    }

    @Test
    void noTransactionIsOpenAndEveryConnectionIsFreeWhileAListIsMade() {
        Words words = new Interruption(taxonomy, () -> {
            assertEquals(Status.STATUS_NO_TRANSACTION, transaction.getTransactionStatus());
            takeEveryConnection();
        });

        MatchList made = make(words, Clock.systemUTC());

        assertFalse(made.items().isEmpty());
    }

    /** Waits for those that others hold for a moment; one that never comes is an error. */
    private void takeEveryConnection() {
        List<Connection> all = new ArrayList<>();
        try {
            try {
                for (int i = 0; i < poolSize; i++) {
                    all.add(pool.getConnection());
                }
            } finally {
                for (Connection connection : all) {
                    connection.close();
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void dayIsAskedOnce() {
        HastyClock clock = new HastyClock();
        make(new Words(taxonomy), clock);
        assertEquals(1, clock.looks.get());
    }
}
