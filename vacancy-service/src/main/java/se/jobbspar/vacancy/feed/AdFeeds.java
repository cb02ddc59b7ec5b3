package se.jobbspar.vacancy.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.jobbspar.intake.Change;
import se.jobbspar.intake.ImportResult;
import se.jobbspar.rest.Today;
import se.jobbspar.vacancy.opening.Ad;
import se.jobbspar.vacancy.opening.VacancyBatches;

/**
 * All feeds and who pulls them. A puller stores nothing without its turn: what it stores and the proof that the turn is still its own
 * are one transaction, so that one who was thought dead and wakes up cannot write beside its successor.
 */
@ApplicationScoped
public class AdFeeds implements PanacheRepositoryBase<AdFeed, String> {
    private final VacancyBatches vacancies;
    private final FeedConfig config;
    private final Today today;

    AdFeeds(VacancyBatches vacancies, FeedConfig config, Today today) {
        this.vacancies = vacancies;
        this.config = config;
        this.today = today;
    }

    /** The turn to pull a feed; empty while somebody else has it. */
    @Transactional
    Optional<FeedTurn> begin(String source) {
        getEntityManager()
                .createNativeQuery("insert into ad_feed (source) values (?1) on conflict do nothing")
                .setParameter(1, source)
                .executeUpdate();
        AdFeed feed = findById(source, LockModeType.PESSIMISTIC_WRITE);
        if (!feed.isFree(today.instant())) {
            return Optional.empty();
        }
        FeedTurn turn = new FeedTurn(source, UUID.randomUUID(), Optional.ofNullable(feed.position()));
        feed.begin(turn.puller(), today.instant(), config.lease());
        return Optional.of(turn);
    }

    /** @throws TurnLost when another pulls meanwhile; then nothing is stored */
    @Transactional
    List<Change> take(FeedTurn turn, List<Ad> ads) {
        held(turn).renew(today.instant(), config.lease());
        return vacancies.take(ads, false);
    }

    /** @throws TurnLost when another pulls meanwhile */
    @Transactional
    void count(FeedTurn turn, ImportResult some) {
        held(turn).count(some);
    }

    /**
     * All changes until then are here.
     *
     * @throws TurnLost when another pulls meanwhile
     */
    @Transactional
    void reach(FeedTurn turn, Instant position) {
        held(turn).reach(position);
    }

    /** @param problem why it ended before its end; null = it did not. Of a turn that is lost nothing is said */
    @Transactional
    void end(FeedTurn turn, String problem) {
        Optional.of(findById(turn.source(), LockModeType.PESSIMISTIC_WRITE))
                .filter(feed -> feed.isHeldBy(turn.puller()))
                .ifPresent(feed -> feed.end(today.instant(), problem));
    }

    /** Those pulled so far, by their names. */
    @Transactional
    Map<String, AdFeedResponse> pulled() {
        return listAll().stream()
                .map(AdFeedResponse::of)
                .collect(Collectors.toMap(AdFeedResponse::source, Function.identity()));
    }

    private AdFeed held(FeedTurn turn) {
        AdFeed feed = findById(turn.source(), LockModeType.PESSIMISTIC_WRITE);
        if (!feed.isHeldBy(turn.puller())) {
            throw new TurnLost(turn.source());
        }
        return feed;
    }
}
