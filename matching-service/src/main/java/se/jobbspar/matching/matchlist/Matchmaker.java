package se.jobbspar.matching.matchlist;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.matching.demand.DemandKind;
import se.jobbspar.matching.demand.DemandKinds;
import se.jobbspar.matching.live.LiveFeeds;
import se.jobbspar.matching.matchlist.MatchListRequest.Subject;
import se.jobbspar.matching.matchlist.Pair.DemandsForPerson;
import se.jobbspar.matching.matchlist.Pair.PeopleForDemand;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Taxonomy;

/** Makes match lists as they are asked for. */
@ApplicationScoped
@Startup
public class Matchmaker {
    private final Matching matching;
    private final MatchLists lists;
    private final Words words;
    private final LiveFeeds feeds;
    private final DemandKinds kinds;
    private final ScoringPolicy policy;
    private final Taxonomy taxonomy;
    private final Clock clock;
    private final Timer timer;

    Matchmaker(
            Matching matching,
            MatchLists lists,
            Words words,
            LiveFeeds feeds,
            DemandKinds kinds,
            ScoringPolicy policy,
            Taxonomy taxonomy,
            Clock clock,
            MeterRegistry meters) {
        this.matching = matching;
        this.lists = lists;
        this.words = words;
        this.feeds = feeds;
        this.kinds = kinds;
        this.policy = policy;
        this.taxonomy = taxonomy;
        this.clock = clock;
        this.timer = Timer.builder("jobbspar.match")
                .description("Time to find, explain and record a match list")
                .publishPercentileHistogram()
                .register(meters);
    }

    /**
     * Makes a list and has it recorded.
     *
     * @param municipality the coach's, which decides whom the list may hold
     * @param coach the identity provider's id of the coach
     */
    MatchList record(MatchListRequest request, MunicipalityCode municipality, String coach, Language language) {
        return timer.record(() -> lists.record(municipality, coach, () -> make(request, municipality, language)));
    }

    /** Makes a list for a profile that came with the request. Nothing of it is kept. */
    MatchList compute(MatchListRequest request, MunicipalityCode municipality, Language language) {
        return timer.record(() -> make(request, municipality, language));
    }

    private MatchList make(MatchListRequest request, MunicipalityCode municipality, Language language) {
        Found found = find(request, municipality, words.in(language));
        return new MatchList(
                request.terms(found.region()),
                new Basis(policy.version(), taxonomy.version(), feeds.position(), language.tag()),
                found,
                // Milliseconds are what answers show.
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private Found find(MatchListRequest request, MunicipalityCode municipality, UnaryOperator<String> labels) {
        try {
            return switch (request.pair(kinds)) {
                case DemandsForPerson(DemandKind<?> kind) ->
                    matching.demandsFor(person(request.subject(), municipality), kind, request, labels);
                case PeopleForDemand(DemandKind<?> kind) -> matching.peopleFor(kind, municipality, request, labels);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }

    private ParticipantSnapshot person(Subject subject, MunicipalityCode municipality) throws IOException {
        return subject.inline()
                ? subject.profile().snapshot(municipality, taxonomy, clock.instant())
                : matching.person(subject.id(), municipality);
    }
}
