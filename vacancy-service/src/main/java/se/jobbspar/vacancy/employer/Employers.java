package se.jobbspar.vacancy.employer;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.idempotency.Once;
import se.jobbspar.outbox.BulkTurn;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.TextKey;

/** All employers. */
@ApplicationScoped
public class Employers implements PanacheRepositoryBase<Employer, UUID> {
    private final BulkTurn turn;
    private final Once once;
    private final Today today;

    public Employers(BulkTurn turn, Once once, Today today) {
        this.turn = turn;
        this.once = once;
        this.today = today;
    }

    /** @throws ProblemException 403 for a foreign organisation, 409 when it is registered already */
    @Transactional
    public Employer register(EmployerKey key, EmployerView view) {
        return once.make(id -> register(id, key, view), id -> get(id, view));
    }

    private Employer register(UUID id, EmployerKey key, EmployerView view) {
        requireOwn(key, view);
        // An import that registers the same one must be seen, or see it.
        turn.take();
        requireFree(key);
        Employer employer = Employer.register(id, key, today.instant());
        persistAndFlush(employer);
        return employer;
    }

    /** @throws ProblemException 404 for missing and foreign alike, 412, 409 when the number is another's */
    @Transactional
    public Employer revise(UUID id, long expected, EmployerKey key, EmployerView view) {
        turn.take();
        Employer employer = Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(view::sees)
                .orElseThrow(ProblemException::notFound);
        ETags.requireCurrent(expected, employer.version());
        requireOwn(key, view);
        existing(key).filter(other -> other != employer).ifPresent(other -> {
            throw taken();
        });
        employer.revise(key, today.instant());
        flush();
        return employer;
    }

    /** @throws ProblemException 404 for missing and foreign alike */
    @Transactional
    public Employer get(UUID id, EmployerView view) {
        return findByIdOptional(id).filter(view::sees).orElseThrow(ProblemException::notFound);
    }

    /** By name, in Swedish order, which is that of the column. */
    @Transactional
    public Page<Employer> list(String q, EmployerView view, Paging paging) {
        Conditions filters = new Conditions()
                .and(
                        "organisationNumber = :own",
                        "own",
                        view.own().map(OrganisationNumber::digits).orElse(null))
                .contains("nameKey", TextKey.of(q));
        PanacheQuery<Employer> query = find(filters.hql(), Sort.by("name", "id"), filters.values());
        query.page(paging.page() - 1, paging.limit());
        return Page.of(query.list(), query.count(), paging);
    }

    @Transactional
    public Optional<Employer> of(OrganisationNumber number) {
        return find("organisationNumber", number.digits()).firstResultOptional();
    }

    /** The employers of imported ads, the unknown ones newly registered. Part of the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<EmployerKey, Employer> require(Collection<EmployerKey> keys) {
        Map<String, Employer> known = known(keys);
        Map<EmployerKey, Employer> found = new HashMap<>();
        for (EmployerKey key : keys) {
            found.put(key, known.computeIfAbsent(key.identity(), unseen -> add(key)));
        }
        return found;
    }

    private Map<String, Employer> known(Collection<EmployerKey> keys) {
        List<String> numbers = keys.stream()
                .flatMap(k -> k.number().stream())
                .map(OrganisationNumber::digits)
                .toList();
        List<String> names = keys.stream()
                .filter(k -> k.number().isEmpty())
                .map(EmployerKey::nameKey)
                .toList();
        Map<String, Employer> known = new HashMap<>();
        for (Employer employer : list(
                "organisationNumber in ?1 or (organisationNumber is null and nameKey in ?2) order by createdAt, id",
                numbers,
                names)) {
            known.putIfAbsent(new EmployerKey(employer.name(), employer.organisationNumber()).identity(), employer);
        }
        return known;
    }

    private Employer add(EmployerKey key) {
        Employer employer = Employer.register(UUID.randomUUID(), key, today.instant());
        persist(employer);
        return employer;
    }

    private static void requireOwn(EmployerKey key, EmployerView view) {
        if (view.own().isPresent() && !view.own().equals(key.number())) {
            throw ProblemException.of(
                    ProblemType.FORBIDDEN,
                    Wording.of(
                            "An employer registers its own organisation only.",
                            "En arbetsgivare registrerar bara sin egen organisation."));
        }
    }

    private void requireFree(EmployerKey key) {
        if (existing(key).isPresent()) {
            throw taken();
        }
    }

    private Optional<Employer> existing(EmployerKey key) {
        return key.number()
                .map(n -> find("organisationNumber", n.digits()).firstResultOptional())
                .orElseGet(
                        () -> find("organisationNumber is null and nameKey = ?1 order by createdAt, id", key.nameKey())
                                .firstResultOptional());
    }

    private static ProblemException taken() {
        return ProblemException.of(
                ProblemType.CONFLICT,
                Wording.of("This employer is registered already.", "Arbetsgivaren är redan registrerad."));
    }
}
