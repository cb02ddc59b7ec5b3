package se.jobbspar.vacancy.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.intake.Change;
import se.jobbspar.outbox.BulkTurn;
import se.jobbspar.outbox.SnapshotSource;
import se.jobbspar.rest.Today;
import se.jobbspar.vacancy.employer.AdEmployers;
import se.jobbspar.vacancy.employer.Employer;
import se.jobbspar.vacancy.employer.EmployerKey;

/** Work on many vacancies, a bounded batch per transaction, one batch at a time in the whole installation. */
@ApplicationScoped
public class VacancyBatches implements SnapshotSource {
    private final Vacancies vacancies;
    private final AdEmployers employers;
    private final BulkTurn turn;
    private final TransactionSynchronizationRegistry transaction;
    private final Today today;

    VacancyBatches(
            Vacancies vacancies,
            AdEmployers employers,
            BulkTurn turn,
            TransactionSynchronizationRegistry transaction,
            Today today) {
        this.vacancies = vacancies;
        this.employers = employers;
        this.turn = turn;
        this.transaction = transaction;
        this.today = today;
    }

    /**
     * Takes what one feed says of some of its ads.
     *
     * @param ads of one source, each id once
     * @param dryRun does everything and takes it back, so that its answer is the real one
     * @return what each ad changed, in the order of the ads
     */
    @Transactional
    public List<Change> take(List<Ad> ads, boolean dryRun) {
        turn.take();
        Map<String, Vacancy> known = known(ads);
        Map<EmployerKey, Employer> hiring = employers.require(ads.stream()
                .filter(Ad.Listed.class::isInstance)
                .map(ad -> ((Ad.Listed) ad).employer())
                .distinct()
                .toList());
        List<Vacancy> touched = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (Ad ad : ads) {
            changes.add(take(ad, known, hiring, touched));
        }
        vacancies.flush();
        touched.forEach(vacancies::announce);
        if (dryRun) {
            transaction.setRollbackOnly();
        }
        return changes;
    }

    private Change take(Ad ad, Map<String, Vacancy> known, Map<EmployerKey, Employer> hiring, List<Vacancy> touched) {
        Optional<Vacancy> vacancy = Optional.ofNullable(known.get(ad.id()));
        return switch (ad) {
            case Ad.Removed removed ->
                vacancy.filter(v -> v.follow(removed, today.instant()))
                        .map(v -> note(v, touched, Change.UPDATED))
                        .orElse(Change.UNCHANGED);
            case Ad.Listed listed -> {
                Employer employer = hiring.get(listed.employer());
                if (vacancy.isEmpty()) {
                    Vacancy created = Vacancy.imported(listed, employer, today.date(), today.instant());
                    vacancies.persist(created);
                    yield note(created, touched, Change.CREATED);
                }
                yield vacancy.get().follow(listed, employer, today.date(), today.instant())
                        ? note(vacancy.get(), touched, Change.UPDATED)
                        : Change.UNCHANGED;
            }
        };
    }

    private static Change note(Vacancy vacancy, List<Vacancy> touched, Change change) {
        touched.add(vacancy);
        return change;
    }

    /**
     * Of which texts the vacancies of some ads have been read.
     *
     * @param ads of one source
     * @return by the ad's id; ads that are new or whose text was never read are left out
     */
    @Transactional
    public Map<String, String> readings(List<Ad> ads) {
        if (ads.isEmpty()) {
            return Map.of();
        }
        return vacancies
                .find("origin.source = ?1 and origin.id in ?2", ads.getFirst().source(), ids(ads))
                .stream()
                .filter(vacancy -> vacancy.proposals().readOf() != null)
                .collect(Collectors.toMap(
                        vacancy -> vacancy.origin().orElseThrow().id(),
                        vacancy -> vacancy.proposals().readOf()));
    }

    private static List<String> ids(List<Ad> ads) {
        return ads.stream().map(Ad::id).toList();
    }

    private Map<String, Vacancy> known(List<Ad> ads) {
        if (ads.isEmpty()) {
            return Map.of();
        }
        return vacancies
                .find("origin.source = ?1 and origin.id in ?2", ads.getFirst().source(), ids(ads))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .collect(Collectors.toMap(v -> v.origin().orElseThrow().id(), Function.identity()));
    }

    /** Expires what is due, at most {@code limit}; how many that were. */
    @Transactional
    public int expireDue(int limit) {
        turn.take();
        List<Vacancy> due = vacancies
                .find(
                        "status in (PUBLISHED, PAUSED) and content.lastDay < ?1 order by content.lastDay, id",
                        today.date())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, limit)
                .list();
        due.forEach(v -> v.expire(today.date(), today.instant()));
        vacancies.flush();
        due.forEach(vacancies::announce);
        return due.size();
    }

    @Override
    public Topic<?> topic() {
        return Topics.VACANCIES;
    }

    /** The announced ones: of a draft nobody has heard. */
    @Override
    @Transactional
    public Optional<UUID> republishAfter(UUID after, int limit) {
        turn.take();
        List<Vacancy> batch = vacancies
                .find("announced and id > ?1 order by id", after)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, limit)
                .list();
        batch.forEach(vacancies::announce);
        return batch.isEmpty() ? Optional.empty() : Optional.of(batch.getLast().id());
    }
}
