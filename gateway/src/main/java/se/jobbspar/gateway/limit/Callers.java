package se.jobbspar.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import se.jobbspar.gateway.problem.Problems;
import se.jobbspar.http.Problem;

/** How much each caller asks for: one that asks for too much is refused, so that the others are served. */
@ApplicationScoped
public class Callers {
    private static final int SECONDS_AT_ONCE = 5;
    // Longer than a bucket takes to fill, so that one that is forgotten was full.
    private static final Duration FORGOTTEN = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 100_000;

    private final LimitConfig limits;
    private final LoadingCache<String, Bucket> rates;
    private final Map<String, Integer> inProgress = new HashMap<>();
    private int inProgressInAll;

    public Callers(LimitConfig limits) {
        this.limits = limits;
        this.rates = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(FORGOTTEN)
                .build(caller -> bucket(limits.rate()));
    }

    private static Bucket bucket(int aSecond) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity((long) aSecond * SECONDS_AT_ONCE).refillGreedy(aSecond, Duration.ofSeconds(1)))
                .build();
    }

    /**
     * A request begins; it is in progress until it {@link #leave leaves}.
     *
     * @param caller who it is, by the token; by the address where no token is needed
     * @param weight as how many requests it counts
     * @return why it is one too many; empty = it goes on
     */
    public Optional<Problem> enter(String caller, int weight) {
        ConsumptionProbe rate = rates.get(caller).tryConsumeAndReturnRemaining(1);
        return rate.isConsumed()
                ? begin(caller, weight)
                : Optional.of(Problems.tooOften(1 + TimeUnit.NANOSECONDS.toSeconds(rate.getNanosToWaitForRefill())));
    }

    private synchronized Optional<Problem> begin(String caller, int weight) {
        int own = inProgress.getOrDefault(caller, 0) + weight;
        if (own > limits.inProgress()) {
            return Optional.of(Problems.tooManyAtOnce(limits.inProgress()));
        }
        if (inProgressInAll + weight > limits.inProgressInAll()) {
            return Optional.of(Problems.tooBusy());
        }
        inProgress.put(caller, own);
        inProgressInAll += weight;
        return Optional.empty();
    }

    /** A request that had entered is over. */
    public synchronized void leave(String caller, int weight) {
        inProgress.computeIfPresent(caller, (same, own) -> own == weight ? null : Integer.valueOf(own - weight));
        inProgressInAll -= weight;
    }
}
