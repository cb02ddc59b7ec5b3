package se.jobbspar.gateway.console.intake;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.Refusal;

/**
 * The files that coaches have sent. The service is asked in the background, so that a page can say meanwhile how far it is. One
 * file a coach, and few at once: each is held until it is taken, replaced or a quarter of an hour old.
 */
@ApplicationScoped
class Runs {
    private static final Logger LOG = Logger.getLogger(Runs.class);
    private static final Duration KEPT = Duration.ofMinutes(15);
    private static final int MOST = 16;

    private final Map<UUID, Run> runs = new ConcurrentHashMap<>();
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final Clock clock = Clock.systemUTC();
    private final IntakeClient service;

    Runs(@RestClient IntakeClient service) {
        this.service = service;
    }

    @PreDestroy
    void end() {
        background.shutdownNow();
    }

    /** Tries a file. */
    Run tryOut(Run run, OnBehalf who) {
        forgetOld();
        runs.values().removeIf(other -> other.owner().equals(run.owner()));
        if (runs.size() >= MOST) {
            throw new TooManyFiles();
        }
        return begin(run, who);
    }

    /** Takes the file that was tried; pressed twice, it is taken once. */
    Run take(UUID id, String owner, OnBehalf who) {
        Run tried = get(id, owner);
        Run real = tried.forReal(clock.instant());
        return tried.trial() && tried.state() instanceof Run.State.Done && runs.replace(id, tried, real)
                ? begin(real, who)
                : get(id, owner);
    }

    /** @throws NotFoundException when it is somebody else's, or gone */
    Run get(UUID id, String owner) {
        forgetOld();
        Run run = runs.get(id);
        if (run == null || !run.owner().equals(owner)) {
            throw new NotFoundException();
        }
        return run;
    }

    /** How far the service is with a file that it is at; the page does without where nobody knows. */
    IntakeProgress progress(Run run, OnBehalf who) {
        try {
            return run.state() instanceof Run.State.Going ? service.progress(who) : IntakeProgress.UNKNOWN;
        } catch (RuntimeException unknown) {
            return IntakeProgress.UNKNOWN;
        }
    }

    private Run begin(Run run, OnBehalf who) {
        runs.put(run.id(), run);
        background.execute(() -> {
            Run.State state = answer(run, who);
            runs.computeIfPresent(run.id(), (id, going) -> going == run ? run.with(state) : going);
        });
        return run;
    }

    private Run.State answer(Run run, OnBehalf who) {
        try {
            return new Run.State.Done(run.trial() ? send(run, who) : all(run, who));
        } catch (ClientWebApplicationException refused) {
            Refusal refusal = Refusal.of(refused.getResponse());
            return refused.getResponse().getStatus() < 500 ? new Run.State.Refused(refusal.told()) : brokenOff(refused);
        } catch (RuntimeException failed) {
            return brokenOff(failed);
        }
    }

    /** The service answers in time whether or not it is through; the same file again takes what remains. */
    private IntakeResult all(Run run, OnBehalf who) {
        IntakeResult done = send(run, who);
        long before = Long.MAX_VALUE;
        while (done.remaining() > 0 && done.remaining() < before) {
            before = done.remaining();
            done = done.then(send(run, who));
        }
        return done;
    }

    private IntakeResult send(Run run, OnBehalf who) {
        return service.send(who, run.source(), run.trial(), run.file());
    }

    /** A message may hold what the file holds; the log gets its kind alone. */
    private static Run.State brokenOff(RuntimeException failed) {
        LOG.warnf("A file of people was not answered: %s", failed.getClass().getSimpleName());
        return new Run.State.BrokenOff();
    }

    private void forgetOld() {
        Instant old = clock.instant().minus(KEPT);
        runs.values().removeIf(run -> run.since().isBefore(old));
    }
}
