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
import se.jobbspar.contracts.MunicipalityCode;
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
    }

    /**
     * Makes a list and has it recorded, unless the same request has made it before; the search is over before the database is asked for anything.
     *
     * @param municipality the coach's, which decides whom the list may hold
     * @param coach the identity provider's id of the coach
     */
    MatchList record(MatchListRequest request, MunicipalityCode municipality, String coach, Language language) {
        return lists.made(municipality).orElseGet(() -> recordNew(request, municipality, coach, language));
    }

    private MatchList recordNew(
            MatchListRequest request, MunicipalityCode municipality, String coach, Language language) {
        requireSame(request, municipality);
        if (request.subject().version() != null) {
            freshness.await(request.subject().version(), () -> matching.version(request, municipality));
        }
        return making.in(
                () -> timer.record(() -> recorded(make(request, municipality, language), municipality, coach)));
    }

    /** Lists are compared that answer the same question. */
    private void requireSame(MatchListRequest request, MunicipalityCode municipality) {
        UUID earlier = request.earlier();
        if (earlier != null
                && !lists.answers(earlier, municipality, request.subject().id(), request.against())) {
            throw ProblemException.validation(
                    "earlier",
                    Wording.of(
                            "is not a list of yours for the same subject against the same",
                            "är ingen av era listor för samma sak mot samma sak"));
        }
    }

    /** Makes a list for a profile that came with the request. Nothing of it is kept. */
    MatchList compute(MatchListRequest request, MunicipalityCode municipality, Language language) {
        return making.in(() -> timer.record(() -> make(request, municipality, language)));
    }

    private MatchList make(MatchListRequest request, MunicipalityCode municipality, Language language) {
        // Read first: all of it, and perhaps more, is in what is found.
        String position = feeds.position();
        long lag = feeds.lag();
        Instant now = today.instant();
        Found found = find(request, municipality, now, words.in(language));
        return new MatchList(
                request.terms(found.region()),
                new Basis(policy.version(), taxonomy.version(), position, lag, language.tag()),
                found,
                // Milliseconds are what answers show.
                now.truncatedTo(ChronoUnit.MILLIS));
    }

    private Found find(
            MatchListRequest request, MunicipalityCode municipality, Instant now, UnaryOperator<String> labels) {
        try {
            return matching.find(request, municipality, now, labels);
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }

    private MatchList recorded(MatchList made, MunicipalityCode municipality, String coach) {
        try {
            return lists.record(
                    made, municipality, coach, person -> feeds.candidates().read(index -> index.knows(person)));
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }
}
