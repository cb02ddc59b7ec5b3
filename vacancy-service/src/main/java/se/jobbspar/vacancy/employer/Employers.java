package se.jobbspar.vacancy.employer;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.idempotency.Once;
import se.jobbspar.outbox.BulkTurn;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;

/** All employers, one at a time; {@link AdEmployers} has those of imported ads, {@link Members} who acts for one. */
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

    /**
     * What the caller sees of employers, and for which the caller acts.
     *
     * @throws ProblemException 403 when the token gives no role or scope that would do, and the caller is no employer's
     */
    @Transactional
    public EmployerView viewOf(Caller caller) {
        if (caller.is(Roles.ADMIN)) {
            return new EmployerView.Whole();
        }
        if (caller.is(Roles.HR)) {
            return new EmployerView.Units(caller.requireMunicipality());
        }
        boolean reads =
                Stream.of(Roles.COACH, Roles.PLANNER, Scopes.VACANCY_READ).anyMatch(caller::is);
        return reads ? new EmployerView.Public(!caller.isSystem()) : own(caller);
    }

    private EmployerView own(Caller caller) {
        Optional<OrganisationNumber> number = caller.organisation().flatMap(OrganisationNumber::parse);
        Set<UUID> employers = Set.copyOf(getEntityManager()
                .createQuery(
                        "select e.id from Employer e left join e.members m where m.subject = :subject"
                                + " or e.organisationNumber = :number",
                        UUID.class)
                .setParameter("subject", caller.subject())
                .setParameter("number", number.map(OrganisationNumber::digits).orElse(null))
                .getResultList());
        if (number.isEmpty() && employers.isEmpty()) {
            throw Refusal.nobodys();
        }
        return new EmployerView.Own(number, employers);
    }

    /**
     * @param first who acts for it from now on, for want of others; empty for one that somebody else registers
     * @throws ProblemException 403 for a foreign organisation, 409 when it is registered already
     */
    @Transactional
    public Employer register(EmployerDetails details, EmployerView view, Optional<Caller> first) {
        return once.make(id -> register(id, details, view, first), id -> get(id, view));
    }

    private Employer register(UUID id, EmployerDetails details, EmployerView view, Optional<Caller> first) {
        if (!view.mayState(details)) {
            throw Refusal.foreign();
        }
        // An import that registers the same one must be seen, or see it.
        turn.take();
        requireFree(details.key());
        Employer employer = Employer.register(id, details, today.instant());
        first.map(caller -> Member.first(caller, today.instant())).ifPresent(employer::admit);
        persistAndFlush(employer);
        return employer;
    }

    /** @throws ProblemException 404 for missing and foreign alike, 412, 403, 409 when the number is another's */
    @Transactional
    public Employer revise(UUID id, long expected, EmployerDetails details, EmployerView view) {
        turn.take();
        Employer employer = locked(id, view);
        ETags.requireCurrent(expected, employer.version());
        // A member leaves the number as it is, of which the token may say nothing.
        boolean sameNumber = details.number().equals(employer.organisationNumber()) && view instanceof EmployerView.Own;
        if (!sameNumber && !view.mayState(details)) {
            throw Refusal.foreign();
        }
        existing(details.key()).filter(other -> other != employer).ifPresent(other -> {
            throw Refusal.taken();
        });
        employer.revise(details, today.instant());
        flush();
        return employer;
    }

    Employer locked(UUID id, EmployerView view) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(view::actsFor)
                .orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException 404 for missing and foreign alike */
    @Transactional
    public Employer get(UUID id, EmployerView view) {
        return findByIdOptional(id).filter(view::sees).orElseThrow(ProblemException::notFound);
    }

    /** By name, in Swedish order, which is that of the column. */
    @Transactional
    public Page<Employer> list(EmployerFilter filter, EmployerView view, Paging paging) {
        Conditions filters = filter.conditions()
                .and("id in :own", "own", view instanceof EmployerView.Own own ? own.employers() : null);
        PanacheQuery<Employer> query = find(filters.hql(), Sort.by("name", "id"), filters.values());
        query.page(paging.page() - 1, paging.limit());
        return Page.of(query.list(), query.count(), paging);
    }

    /** The one the caller hires for without saying so: the only one, or that of the token's number. */
    @Transactional
    public Optional<Employer> of(EmployerView.Own own) {
        return own.number()
                .map(number -> find("organisationNumber", number.digits()))
                .or(() ->
                        own.employers().size() == 1 ? Optional.of(find("id in ?1", own.employers())) : Optional.empty())
                .flatMap(PanacheQuery::firstResultOptional);
    }

    private void requireFree(EmployerKey key) {
        if (existing(key).isPresent()) {
            throw Refusal.taken();
        }
    }

    private Optional<Employer> existing(EmployerKey key) {
        return key.number()
                .map(n -> find("organisationNumber", n.digits()).firstResultOptional())
                .orElseGet(
                        () -> find("organisationNumber is null and nameKey = ?1 order by createdAt, id", key.nameKey())
                                .firstResultOptional());
    }
}
