package se.jobbspar.matching.live;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import se.jobbspar.matching.candidate.CandidateDesign;
import se.jobbspar.matching.candidate.CandidateIndex;
import se.jobbspar.matching.demand.DemandDesign;
import se.jobbspar.matching.demand.DemandIndex;
import se.jobbspar.matching.demand.DemandKinds;
import se.jobbspar.matching.feed.Feed;
import se.jobbspar.matching.feed.FeedConfig;
import se.jobbspar.matching.feed.FeedMemory;
import se.jobbspar.matching.feed.FeedProgress;
import se.jobbspar.matching.feed.RecordedPeople;
import se.jobbspar.matching.feed.SideEffects;
import se.jobbspar.matching.feed.parked.Parking;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.matching.training.TrainingDesign;
import se.jobbspar.matching.training.TrainingIndex;
import se.jobbspar.taxonomy.Taxonomy;

/** The feeds of this service, from its start to its end. */
@ApplicationScoped
public class LiveFeeds {
    private final Feed<CandidateIndex> candidates;
    private final Feed<DemandIndex> demands;
    private final Feed<TrainingIndex> trainings;

    LiveFeeds(
            DemandKinds kinds,
            ScoringPolicy policy,
            Taxonomy taxonomy,
            FeedConfig config,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            RecordedPeople people,
            Parking parking,
            FeedMemory memory,
            Clock clock,
            MeterRegistry meters) {
        this.candidates = new Feed<>(
                new CandidateDesign(policy, taxonomy), config, kafka, new SideEffects(people, parking), memory, clock);
        this.demands = new Feed<>(
                new DemandDesign(kinds, policy, taxonomy),
                config,
                kafka,
                new SideEffects(people, parking),
                memory,
                clock);
        this.trainings = new Feed<>(
                new TrainingDesign(policy, taxonomy), config, kafka, new SideEffects(people, parking), memory, clock);
        all().forEach(feed -> measure(feed, meters));
    }

    void start(@Observes StartupEvent started) {
        all().forEach(Feed::start);
    }

    void stop(@Observes ShutdownEvent ended) {
        all().forEach(Feed::close);
    }

    public List<Feed<?>> all() {
        return List.of(candidates, demands, trainings);
    }

    public Feed<CandidateIndex> candidates() {
        return candidates;
    }

    public Feed<DemandIndex> demands() {
        return demands;
    }

    public Feed<TrainingIndex> trainings() {
        return trainings;
    }

    /** How far people and demands have been read, to be recorded with a list. */
    public String position() {
        return candidates.progress().position() + " " + demands.progress().position();
    }

    /** Records of people and demands that are still to be read, to be recorded with a list. */
    public long lag() {
        return candidates.progress().lag() + demands.progress().lag();
    }

    private static void measure(Feed<?> feed, MeterRegistry meters) {
        FeedProgress progress = feed.progress();
        Gauge.builder("jobbspar.feed.lag", progress, FeedProgress::lag)
                .description("Records in the topics that are not yet applied")
                .tag("feed", feed.name())
                .register(meters);
        Gauge.builder("jobbspar.index.age.seconds", progress, FeedProgress::ageSeconds)
                .description("Time since the index is known to have held everything its topics held")
                .tag("feed", feed.name())
                .register(meters);
        Gauge.builder("jobbspar.feed.answering", feed, f -> f.answers() ? 1 : 0)
                .description("Whether the index answers")
                .tag("feed", feed.name())
                .register(meters);
        FunctionCounter.builder("jobbspar.feed.rebuilds", progress, FeedProgress::rebuilds)
                .description("How often the index was begun anew, since the process started")
                .tag("feed", feed.name())
                .register(meters);
        FunctionCounter.builder("jobbspar.feed.parked", progress, FeedProgress::parked)
                .description("Records that could not be decoded, since the process started")
                .tag("feed", feed.name())
                .register(meters);
    }
}
