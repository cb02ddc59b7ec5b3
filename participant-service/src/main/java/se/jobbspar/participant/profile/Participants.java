package se.jobbspar.participant.profile;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.idempotency.Once;
import se.jobbspar.participant.audience.AccessGate;
import se.jobbspar.participant.audience.Admitted;
import se.jobbspar.participant.audience.Subject;
import se.jobbspar.participant.audience.Subjects;
import se.jobbspar.participant.coach.CallingCoach;
import se.jobbspar.participant.coach.CoachName;
import se.jobbspar.participant.coaching.Coachings;
import se.jobbspar.participant.coaching.HandedOver;
import se.jobbspar.participant.contactlog.ContactLog;
import se.jobbspar.participant.erasure.Decision;
import se.jobbspar.participant.erasure.Graves;
import se.jobbspar.participant.history.History;
import se.jobbspar.participant.person.Person;
import se.jobbspar.participant.person.ProtectedIdentity;
import se.jobbspar.participant.plan.NextStep;
import se.jobbspar.participant.plan.Plans;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;

/**
 * All participants, and what can be done with them. Every write locks the row, checks the version the caller has read,
 * and ends in the outbox: the row and what others will know of it are saved together or not at all.
 *
 * <p>{@code own} is the workplace of who asks.
 */
@ApplicationScoped
public class Participants implements PanacheRepositoryBase<Participant, UUID>, Subjects {
    private final AccessGate gate;
    private final Graves graves;
    private final Announcements announcements;
    private final ParticipantCodes codes;
    private final Coachings coachings;
    private final Plans plans;
    private final ContactLog contacts;
    private final History history;
    private final Once once;
    private final Today today;

    public Participants(
            AccessGate gate,
            Graves graves,
            Announcements announcements,
            ParticipantCodes codes,
            Coachings coachings,
            Plans plans,
            ContactLog contacts,
            History history,
            Once once,
            Today today) {
        this.gate = gate;
        this.graves = graves;
        this.announcements = announcements;
        this.codes = codes;
        this.coachings = coachings;
        this.plans = plans;
        this.contacts = contacts;
        this.history = history;
        this.once = once;
        this.today = today;
    }

    /** Whoever registers somebody is responsible, until the person is handed over. */
    @Transactional
    Admitted<Participant> register(Person person, ProtectedIdentity protectedIdentity, CallingCoach by) {
        return once.make(id -> register(id, person, protectedIdentity, by), id -> get(id, by.workplace()));
    }

    private Admitted<Participant> register(
            UUID id, Person person, ProtectedIdentity protectedIdentity, CallingCoach by) {
        Workplace own = by.workplace();
        var participant = new Participant(
                id, unusedCodes(1, own).getFirst(), own, person, protectedIdentity, gate.sharing(own), today.instant());
        persist(participant);
        published(participant);
        coachings.begin(id, by);
        participant.gainCoach();
        return gate.read(Optional.of(participant), own);
    }

    /** @throws ProblemException 404, alike for a missing and for a foreign participant */
    Admitted<Participant> get(UUID id, Workplace own) {
        return gate.read(findByIdOptional(id), own);
    }

    Page<ParticipantSummary> list(ParticipantQuery query, Paging paging) {
        Conditions conditions = query.conditions(today);
        PanacheQuery<Participant> found = find(
                "from Participant person where " + conditions.hql() + " order by "
                        + query.sort().order(),
                conditions.values());
        List<Participant> items = found.page(paging.page() - 1, paging.limit()).list();
        List<UUID> ids = items.stream().map(Participant::id).toList();
        // Who is responsible and what is agreed stays between the coaches.
        List<UUID> coached = query.sight().ofASystem() ? List.of() : ids;
        Map<UUID, CoachName> coaches = coachings.responsible(coached);
        Map<UUID, NextStep> nextSteps = plans.nextSteps(coached);
        return Page.of(items, found.count(), paging)
                .map(row -> ParticipantSummary.of(gate.list(row, query.sight()), coaches, nextSteps));
    }

    @Override
    public Optional<? extends Subject> subject(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<? extends Subject> lockedSubject(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Transactional
    Admitted<Participant> revise(
            UUID id, long expected, Person person, ProtectedIdentity protectedIdentity, CallingCoach by) {
        Workplace own = by.workplace();
        return change(id, expected, own, found -> {
            PoolMove.between(found, person).ifPresent(move -> keep(move, by.name(), own));
            found.revise(person, protectedIdentity, gate.sharing(own), today.instant());
        });
    }

    void keep(PoolMove move, String by, Workplace own) {
        history.keep(PoolMove.KIND, move, by, own);
    }

    @Transactional
    Admitted<Participant> map(UUID id, long expected, Profile profile, String by, Workplace own) {
        return change(id, expected, own, found -> found.map(profile, by, gate.sharing(own), today.instant()));
    }

    /** Says whether match lists are to offer somebody. */
    @Transactional
    Admitted<Participant> offer(UUID id, long expected, boolean offered, Workplace own) {
        return change(id, expected, own, found -> found.offer(offered, gate.sharing(own), today.instant()));
    }

    void onHandOver(@Observes HandedOver handedOver) {
        findById(handedOver.participant()).gainCoach();
    }

    /** As a consequence of what happened, whatever version the person has by now. */
    @Transactional
    public void offer(UUID id, boolean offered, Workplace own) {
        Participant participant = locked(id, own).person();
        if (participant.offered() != offered) {
            participant.offer(offered, gate.sharing(own), today.instant());
            published(participant);
        }
    }

    /** The profile as these coaches may see it, as {@link #get}. */
    public Profile profile(UUID id, Workplace own) {
        Admitted<Participant> admitted = get(id, own);
        return switch (admitted.access()) {
            case OWN -> admitted.person().profile();
            case AGREEMENT -> admitted.person().profile().withoutLocalFacts();
        };
    }

    /** The profile of somebody whom these coaches may change: 404 and 403 as for a change. */
    public Profile ownProfile(UUID id, Workplace own) {
        return gate.change(findByIdOptional(id), own).person().profile();
    }

    /**
     * Somebody of the own municipality, name and contact included.
     *
     * @throws ProblemException 404, and 403 for a person whom the coach sees by an agreement
     */
    public <T> T own(UUID id, Workplace own, BiFunction<Person, Profile, T> view) {
        Participant participant = gate.own(findByIdOptional(id), own).person();
        return view.apply(participant.person(), participant.profile());
    }

    /** All of somebody of the own municipality, as {@link #own}. */
    public ParticipantResponse whole(UUID id, Workplace own) {
        return ParticipantResponse.of(gate.own(findByIdOptional(id), own));
    }

    /**
     * Changes a part of the profile, whatever version it has by now: the change itself says what it does not hold against.
     *
     * @return the profile as it is recorded
     * @throws ProblemException 404 and 403 as for every change
     */
    @Transactional
    public Profile remap(UUID id, UnaryOperator<Profile> change, String by, Workplace own) {
        Participant participant = locked(id, own).person();
        participant.map(change.apply(participant.profile()), by, gate.sharing(own), today.instant());
        published(participant);
        return participant.profile();
    }

    /** Empties the row and digs a grave; the topic, the index and the lists follow by the tombstone. */
    @Transactional
    void erase(UUID id, long expected, Decision decision, Workplace own) {
        Participant participant = locked(id, expected, own).person();
        list("mergedInto", id).forEach(same -> bury(same, decision));
        bury(participant, decision);
    }

    /** Deletes a row that is locked and leaves a grave. */
    void bury(Participant participant, Decision decision) {
        contacts.forget(participant.id());
        history.forget(participant.id());
        once.forget(Section.ids(participant.profile()));
        once.forget(merges(participant.id()));
        once.forget(List.of(participant.id()));
        delete(participant);
        flush();
        graves.dig(participant.id(), participant.code(), participant.version() + 1, participant.announced(), decision);
    }

    private List<UUID> merges(UUID participant) {
        return getEntityManager()
                .createQuery("select id from Merge where :participant in (kept, away)", UUID.class)
                .setParameter("participant", participant)
                .getResultList();
    }

    private Admitted<Participant> change(UUID id, long expected, Workplace own, Consumer<Participant> change) {
        Admitted<Participant> admitted = locked(id, expected, own);
        change.accept(admitted.person());
        published(admitted.person());
        return admitted;
    }

    private Admitted<Participant> locked(UUID id, long expected, Workplace own) {
        Admitted<Participant> admitted = locked(id, own);
        ETags.requireCurrent(expected, admitted.person().version());
        return admitted;
    }

    private Admitted<Participant> locked(UUID id, Workplace own) {
        return gate.change(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), own);
    }

    private void published(Participant participant) {
        flush();
        announcements.announce(participant);
    }

    /** As many codes as are asked for, each of which nobody has. */
    List<ParticipantCode> unusedCodes(int count, Workplace own) {
        return new ArrayList<>(codes.unused(count, own.municipality(), drawn -> {
            List<String> taken = getEntityManager()
                    .createQuery("select code from Participant where code in :drawn", String.class)
                    .setParameter("drawn", drawn)
                    .getResultList();
            return Stream.concat(taken.stream(), graves.codesAmong(drawn).stream())
                    .collect(Collectors.toSet());
        }));
    }
}
