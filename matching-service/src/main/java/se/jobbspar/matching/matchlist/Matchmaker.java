package se.jobbspar.matching.matchlist;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.matching.live.LiveFeeds;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.matching.words.Words;
import se.jobbspar.rest.Language;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.rest.WorkAtOnce;
import se.jobbspar.taxonomy.Taxonomy;

/** Makes match lists as they are asked for. */
@ApplicationScoped
@Startup
public class Matchmaker {
    private final Matching matching;
    private final MatchLists lists;
    private final Words words;
    private final LiveFeeds feeds;
    private final ScoringPolicy policy;
    private final Taxonomy taxonomy;
    private final Freshness freshness;
    private final WorkAtOnce making;
    private final Today today;
    private final Timer timer;
    private final Timer recording;

    Matchmaker(
            Matching matching,
            MatchLists lists,
            Words words,
            LiveFeeds feeds,
            ScoringPolicy policy,
            Taxonomy taxonomy,
            Freshness freshness,
            MatchListConfig config,
            Today today,
            MeterRegistry meters) {
        this.matching = matching;
        this.lists = lists;
        this.words = words;
        this.feeds = feeds;
        this.policy = policy;
        this.taxonomy = taxonomy;
        this.freshness = freshness;
        this.making = new WorkAtOnce(config.atOnce());
        this.today = today;
        this.timer = Timer.builder("jobbspar.match")
                .description("Time to find, explain and record a match list")
                .publishPercentileHistogram()
                .register(meters);
        this.recording = Timer.builder("jobbspar.match.record")
                .description("Of that, the time to record it, the wait for the disk included")
                .publishPercentileHistogram()
                .register(meters);
    }

    /**
     * Makes a list and has it recorded, unless the same request has made it before; the search is over before the database is asked for anything.
     *
     * @param workplace where it is made, which decides whom the list may hold
     * @param coach the identity provider's id of the coach
     */
    DecidedList record(MatchListRequest request, Workplace workplace, String coach, Language language) {
        return lists.made(workplace).orElseGet(() -> recordNew(request, workplace, coach, language));
    }

    private DecidedList recordNew(MatchListRequest request, Workplace workplace, String coach, Language language) {
        requireSame(request, workplace);
        if (request.subject().version() != null) {
            freshness.await(
                    request.subject().version(),
                    matching.refreshes(request),
                    () -> matching.version(request, workplace));
        }
        return making.in(() -> timer.record(() -> recorded(make(request, workplace, language), workplace, coach)));
    }

    /** Lists are compared that answer the same question. */
    private void requireSame(MatchListRequest request, Workplace workplace) {
        UUID earlier = request.earlier();
        if (earlier != null
                && !lists.answers(earlier, workplace, request.subject().id(), request.against())) {
            throw ProblemException.validation(
                    "earlier",
                    Wording.of(
                            "is not a list of yours for the same subject against the same",
                            "är ingen av era listor för samma sak mot samma sak"));
        }
    }

    /** Makes a list for a profile that came with the request. Nothing of it is kept. */
    MatchList compute(MatchListRequest request, Workplace workplace, Language language) {
        return making.in(() -> timer.record(() -> make(request, workplace, language)));
    }

    private MatchList make(MatchListRequest request, Workplace workplace, Language language) {
        // Read first: all of it, and perhaps more, is in what is found.
        String position = feeds.position();
        long lag = feeds.lag();
        Instant now = today.instant();
        Found found = find(request, workplace, now, words.in(language));
        return new MatchList(
                request.terms(found.region()),
                new Basis(policy.version(), taxonomy.version(), position, lag, language.tag()),
                found,
                // Milliseconds are what answers show.
                now.truncatedTo(ChronoUnit.MILLIS));
    }

    private Found find(MatchListRequest request, Workplace workplace, Instant now, UnaryOperator<String> labels) {
        try {
            return matching.find(request, workplace, now, labels);
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }

    private DecidedList recorded(MatchList made, Workplace workplace, String coach) {
        Timer.Sample begun = Timer.start();
        try {
            return lists.record(
                    made, workplace, coach, person -> feeds.candidates().read(index -> index.knows(person)));
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        } finally {
            begun.stop(recording);
        }
    }
}
