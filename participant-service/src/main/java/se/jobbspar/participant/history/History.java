package se.jobbspar.participant.history;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.jobbspar.contracts.Desk;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.idempotency.Once;
import se.jobbspar.participant.audience.AccessGate;
import se.jobbspar.participant.audience.OwnPeople;
import se.jobbspar.participant.coach.CallingCoach;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.rest.Today;

/**
 * All facts, of every kind. What is about a person is for those who work with the person: 404 and 403 as for the person. See ADR 0021.
 */
@ApplicationScoped
public class History implements PanacheRepositoryBase<Entry, Long> {
    private static final String STANDS = Standing.stands("entry");

    private static final String OWN =
            "(entry.participant is null or entry.participant in (select person.id from Participant person"
                    + " where person.workplace = :own))";

    private static final String BY_LABOUR_MARKET = "workplace not like '%" + Desk.STAFF.suffix() + "'";

    /** Of somebody who stands for another, both are asked about. */
    private static final String UNPROTECTED =
            "not exists (select 1 from Participant person left join Participant kept on kept.id = person.mergedInto"
                    + " where person.id = entry.participant"
                    + " and (person.protectedIdentity <> :only or kept.protectedIdentity <> :only))";

    private final AccessGate gate;
    private final OwnPeople people;
    private final SamePeople same;
    private final Once once;
    private final Today today;

    public History(AccessGate gate, OwnPeople people, SamePeople same, Once once, Today today) {
        this.gate = gate;
        this.people = people;
        this.same = same;
        this.once = once;
        this.today = today;
    }

    /**
     * Says a fact for the first time, once, however often its request is sent.
     *
     * @param fact whatever id it comes with, it gets its own
     * @param checked gives the fact in its canonical form, or throws
     * @throws ProblemException as the check, and 404 and 403 as for the person
     */
    @Transactional
    public <F extends Fact<F>> F say(Kind<F> kind, F fact, UnaryOperator<F> checked, CallingCoach by) {
        return once.make(
                id -> {
                    fact.person().ifPresent(person -> people.change(person, by.workplace()));
                    F canonical = checked.apply(fact.as(null, null));
                    return append(kind, canonical, id, 1, by.workplace(), by.name());
                },
                id -> get(kind, id, by.workplace()));
    }

    /**
     * Says a fact anew.
     *
     * @param checked gives the fact in its canonical form, or throws; its id is the one it keeps
     * @throws ProblemException as {@link #say}, 412 when somebody was faster, 422 when it would be about another person
     */
    @Transactional
    public <F extends Fact<F>> F sayAnew(
            Kind<F> kind, UUID id, long expected, F fact, UnaryOperator<F> checked, CallingCoach by) {
        Entry first = find("fact = ?1 and kind = ?2 and version = 1", id, kind.name())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(ProblemException::notFound);
        person(first).ifPresent(person -> people.change(person, by.workplace()));
        long version =
                newest(kind, id).orElseThrow(ProblemException::notFound).said().version();
        ETags.requireCurrent(expected, version);
        requireSamePerson(fact, first);
        F canonical = checked.apply(fact.as(id, null));
        return append(kind, canonical, id, version + 1, first.workplace(), by.name());
    }

    /**
     * Keeps what follows from another write, in its transaction; the person is judged and locked there.
     *
     * @param by the name of who writes
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <F extends Fact<F>> void keep(Kind<F> kind, F fact, String by, Workplace at) {
        append(kind, fact, UUID.randomUUID(), 1, at, by);
    }

    private <F extends Fact<F>> F append(Kind<F> kind, F fact, UUID id, long version, Workplace at, String by) {
        F said = fact.as(id, new Said(version, at.municipality().digits(), by, today.instant()));
        persist(new Entry(kind, said, at));
        flush();
        return said;
    }

    /** @throws ProblemException 404 and 403 as for the person */
    public <F extends Fact<F>> F get(Kind<F> kind, UUID id, Workplace own) {
        Entry entry = newest(kind, id).orElseThrow(ProblemException::notFound);
        person(entry).ifPresent(person -> people.read(person, own));
        return entry.fact(kind);
    }

    /** A fact as it stands, for what others are checked against; empty for none, and for one said by mistake. */
    public <F extends Fact<F>> Optional<F> standing(Kind<F> kind, UUID id) {
        return newest(kind, id).map(entry -> entry.fact(kind)).filter(fact -> !fact.mistaken());
    }

    /** The facts of a kind as they stand, those said last first; those about people of the own workplace alone. */
    public <F extends Fact<F>> Page<F> list(Kind<F> kind, FactFilter filter, Workplace own, Paging paging) {
        PanacheQuery<Entry> found = stands(
                kind,
                filter.and(OWN, "own", own.text())
                        .and(UNPROTECTED, "only", gate.sight(own).only()));
        return Page.of(found.page(paging.page() - 1, paging.limit()).list(), found.count(), paging)
                .map(entry -> entry.fact(kind));
    }

    /** All that stand and belong to a fact, or are about a person, without those said by mistake. */
    public <F extends Fact<F>> List<F> standing(Kind<F> kind, FactFilter filter) {
        return stands(kind, filter).list().stream()
                .map(entry -> entry.fact(kind))
                .filter(fact -> !fact.mistaken())
                .toList();
    }

    private <F extends Fact<F>> PanacheQuery<Entry> stands(Kind<F> kind, FactFilter filter) {
        Conditions conditions = filter.and("entry.kind = :ofKind", "ofKind", kind.name())
                .where(STANDS)
                .conditions();
        return find("from Entry entry where " + conditions.hql() + " order by entry.number desc", conditions.values());
    }

    /**
     * All that was ever said of a kind, in any order: what reports are computed from.
     *
     * @param workplace that said it; empty = every labour-market unit, since staff count in no report but HR's own
     */
    public <F extends Fact<F>> List<F> sayings(Kind<F> kind, Optional<Workplace> workplace) {
        PanacheQuery<Entry> said = workplace
                .map(own -> find("kind = ?1 and workplace = ?2", kind.name(), own.text()))
                .orElseGet(() -> find("kind = ?1 and " + BY_LABOUR_MARKET, kind.name()));
        return said.project(Saying.class).list().stream()
                .map(saying -> saying.fact(kind))
                .toList();
    }

    /**
     * What was said at a workplace, the latest first.
     *
     * @param from first day; null = from the beginning
     * @param to last day; null = until now
     */
    Page<EntryResponse> said(LocalDate from, LocalDate to, Workplace own, Paging paging) {
        Conditions conditions = new Conditions()
                .and("entry.workplace = :own", "own", own.text())
                .and(UNPROTECTED, "only", gate.sight(own).only())
                .and("entry.saidAt >= :from", "from", from == null ? null : Today.beginningOf(from))
                .and("entry.saidAt < :to", "to", to == null ? null : Today.beginningOf(to.plusDays(1)));
        PanacheQuery<Entry> found =
                find("from Entry entry where " + conditions.hql() + " order by entry.number desc", conditions.values());
        return Page.of(found.page(paging.page() - 1, paging.limit()).list(), found.count(), paging)
                .map(EntryResponse::of);
    }

    /** All that was ever said of a person, the latest first; for who may see the person. */
    public List<EntryResponse> about(UUID participant) {
        return find(
                        "from Entry entry where entry.participant in (select person.id from Participant person"
                                + " where ?1 in (person.id, person.mergedInto)) order by entry.number desc",
                        participant)
                .list()
                .stream()
                .map(EntryResponse::of)
                .toList();
    }

    /** Before a person is erased: the database deletes what is about the person, and no key may lead to it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID participant) {
        once.forget(list("participant = ?1 and version = 1", participant).stream()
                .map(Entry::fact)
                .toList());
    }

    /** Before who went away in a merge is gone for good: all that was said of that participant is told of the one kept. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(UUID kept, UUID away) {
        getEntityManager()
                .createNativeQuery("update history set participant = :kept,"
                        + " state = jsonb_set(state, '{participant}', to_jsonb(cast(:kept as text)))"
                        + " where participant = :away")
                .setParameter("kept", kept)
                .setParameter("away", away)
                .executeUpdate();
    }

    private <F extends Fact<F>> Optional<Entry> newest(Kind<F> kind, UUID id) {
        return find("fact = ?1 and kind = ?2 order by version desc", id, kind.name())
                .firstResultOptional();
    }

    /** Whom it is about by now: another participant may stand for the same person. */
    private Optional<UUID> person(Entry entry) {
        return Optional.ofNullable(entry.participant()).map(same::standsFor);
    }

    private static void requireSamePerson(Fact<?> fact, Entry first) {
        if (!fact.person().equals(Optional.ofNullable(first.participant()))) {
            Wording why = Wording.of(
                    "cannot become another: say this one as mistaken, and a new one",
                    "kan inte bli en annan: ange den här som felaktig, och skapa en ny");
            throw ProblemException.of(
                    ProblemType.IMPLAUSIBLE, why.about("participant"), List.of(FieldError.of("participant", why)));
        }
    }
}
