package se.jobbspar.matching.gap;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.matching.live.LiveFeeds;
import se.jobbspar.matching.matchlist.Freshness;
import se.jobbspar.matching.matchlist.Subjects;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.matching.training.TrainingFilter;
import se.jobbspar.matching.words.Words;
import se.jobbspar.rest.Language;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.rest.WorkAtOnce;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.Taxonomy;

/** Finds what stands between people and work, and how trainings would close it. Keeps nothing. */
@ApplicationScoped
public class Gaps {
    private final LiveFeeds feeds;
    private final Subjects subjects;
    private final Goals goals;
    private final Freshness freshness;
    private final Words words;
    private final ScoringPolicy policy;
    private final Taxonomy taxonomy;
    private final Today today;
    private final WorkAtOnce working;

    Gaps(
            LiveFeeds feeds,
            Subjects subjects,
            Goals goals,
            Freshness freshness,
            Words words,
            ScoringPolicy policy,
            Taxonomy taxonomy,
            Today today,
            GapConfig config) {
        this.feeds = feeds;
        this.subjects = subjects;
        this.goals = goals;
        this.freshness = freshness;
        this.words = words;
        this.policy = policy;
        this.taxonomy = taxonomy;
        this.today = today;
        this.working = new WorkAtOnce(config.atOnce());
    }

    /** @throws ProblemException 404 for whom the workplace may not see, or an unknown target; 422; 503 as for a list */
    GapResponse find(GapRequest request, Workplace workplace, Language language) {
        if (request.subject().version() != null) {
            freshness.await(
                    request.subject().version(),
                    feeds.candidates().progress().refreshes(),
                    () -> subjects.version(request.subject().id(), workplace));
        }
        return working.in(() -> found(request, workplace, language));
    }

    private GapResponse found(GapRequest request, Workplace workplace, Language language) {
        Instant now = today.instant();
        try {
            ParticipantSnapshot profile = subjects.person(request.subject(), workplace, now);
            Goal goal = goals.find(request.target(), words.in(language));
            Person person = new Person(profile, policy, taxonomy, Today.at(now));
            String region = region(request, profile);
            TrainingFilter filter = new TrainingFilter(List.of(region), person.today());
            Shelf.Offered offered = (need, most) -> feeds.trainings().read(index -> index.meeting(need, filter, most));
            Closing closing = Closing.of(person, goal.demand(), offered);
            return new Telling(person, goal.demand(), closing, region, language, words)
                    .of(request.subject(), goal, policy.version());
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }

    private static String region(GapRequest request, ParticipantSnapshot profile) {
        return request.region() != null
                ? request.region()
                : Places.sweden()
                        .municipality(profile.municipality())
                        .map(Municipality::county)
                        .orElse(Places.NATION);
    }
}
