package se.jobbspar.matching.matchlist;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.matching.live.LiveFeeds;
import se.jobbspar.matching.matchlist.MatchListRequest.Subject;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.taxonomy.Taxonomy;

/** Makes, keeps and gives back match lists. */
@ApplicationScoped
@Startup
public class MatchLists {
    private final Matching matching;
    private final Answers answers;
    private final Words words;
    private final Recorded recorded;
    private final Forgetting forgetting;
    private final LiveFeeds feeds;
    private final ScoringPolicy policy;
    private final Taxonomy taxonomy;
    private final Clock clock;
    private final Timer timer;

    MatchLists(
            Matching matching,
            Answers answers,
            Words words,
            Recorded recorded,
            Forgetting forgetting,
            LiveFeeds feeds,
            ScoringPolicy policy,
            Taxonomy taxonomy,
            Clock clock,
            MeterRegistry meters) {
        this.matching = matching;
        this.answers = answers;
        this.words = words;
        this.recorded = recorded;
        this.forgetting = forgetting;
        this.feeds = feeds;
        this.policy = policy;
        this.taxonomy = taxonomy;
        this.clock = clock;
        this.timer = Timer.builder("jobbspar.match")
                .description("Time to find, explain and record a match list")
                .publishPercentileHistogram()
                .register(meters);
    }

    /**
     * Makes a list and records it.
     *
     * @param municipality the coach's, which decides whom the list may hold
     * @param coach the identity provider's id of the coach
     */
    @Transactional
    public MatchListResponse create(MatchListRequest request, String municipality, String coach, Locale language) {
        return timer.record(() -> {
            forgetting.waitForNobody();
            Found found = find(request, municipality);
            MatchListResponse list = answer(UUID.randomUUID(), request, found, language);
            recorded.keep(list, municipality, coach, found.inputs());
            return list;
        });
    }

    /** Makes a list for a profile that came with the request. Nothing of it is kept. */
    public MatchListResponse compute(MatchListRequest request, String municipality, Locale language) {
        return timer.record(() -> {
            ParticipantSnapshot person = request.subject().profile().snapshot(municipality, taxonomy, clock.instant());
            Found found = demandsFor(person, request);
            return answer(null, request, found, language).anonymous();
        });
    }

    private Found find(MatchListRequest request, String municipality) {
        try {
            Subject subject = request.subject();
            return subject.type() == SubjectType.PARTICIPANT
                    ? demandsFor(matching.person(subject.id(), municipality), request)
                    : matching.peopleFor(subject.type(), subject.id(), municipality, request.only(), request.items());
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }

    private Found demandsFor(ParticipantSnapshot person, MatchListRequest request) {
        try {
            return matching.demandsFor(person, request.against(), request.region(), request.only(), request.items());
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }

    private MatchListResponse answer(UUID id, MatchListRequest request, Found found, Locale language) {
        return new MatchListResponse(
                id,
                // The database keeps microseconds.
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                policy.version(),
                taxonomy.version(),
                feeds.position(),
                language.getLanguage(),
                found.subject(),
                request.against(),
                found.region().orElse(null),
                request.purpose(),
                request.readiness(),
                request.items(),
                found.total(),
                null,
                found.note().orElse(null),
                answers.items(found.hits(), language));
    }

    /** The list as it was made. Labels follow the reader's language; in the one it was made in nothing differs. */
    public MatchListResponse get(UUID id, String municipality, Locale language) {
        MatchListResponse list = recorded.find(id, municipality).orElseThrow(ProblemException::notFound);
        if (list.language().equals(language.getLanguage())) {
            return list;
        }
        List<MatchItem> shown = list.items().stream()
                .map(item -> item.relabelled(words.in(language)))
                .toList();
        return list.withItems(shown);
    }

    /** The municipality's lists, the newest first, without items. */
    public Page<MatchListResponse> list(String municipality, Paging paging) {
        return recorded.list(municipality, paging);
    }
}
