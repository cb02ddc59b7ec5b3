package se.jobbspar.participant.profile;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.idempotency.Once;
import se.jobbspar.participant.audience.AccessGate;
import se.jobbspar.participant.audience.Admitted;
import se.jobbspar.participant.erasure.Decision;
import se.jobbspar.participant.fund.AttributesOfEnrolments;
import se.jobbspar.participant.history.History;
import se.jobbspar.rest.Constraints;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.rest.Today;

/**
 * People who were registered twice, made one by a coach's decision (ADR 0019). The one who goes away is withdrawn from everywhere
 * but this database, and is kept there until the way back is closed.
 */
@ApplicationScoped
public class Merges implements PanacheRepositoryBase<Merge, UUID> {
    /** What the grave of somebody says who lives on under another id. */
    private static final Decision MERGED = new Decision("merged");

    private final Participants participants;
    private final Announcements announcements;
    private final History history;
    private final AttributesOfEnrolments attributes;
    private final AccessGate gate;
    private final Constraints constraints;
    private final Once once;
    private final MergeConfig config;
    private final Today today;

    Merges(
            Participants participants,
            Announcements announcements,
            History history,
            AttributesOfEnrolments attributes,
            AccessGate gate,
            Constraints constraints,
            Once once,
            MergeConfig config,
            Today today) {
        this.participants = participants;
        this.announcements = announcements;
        this.history = history;
        this.attributes = attributes;
        this.gate = gate;
        this.constraints = constraints;
        this.once = once;
        this.config = config;
        this.today = today;
    }

    /**
     * The one kept takes what it lacks of the other's contact and profile.
     *
     * @param kept who stays
     * @param expected the version of who stays
     * @param other who goes away
     * @return the one kept
     * @throws ProblemException 404, 412 for either; 409 for two that cannot be one; 422 when both together are too much
     */
    @Transactional
    Admitted<Participant> merge(UUID kept, long expected, MergeRequest other, Workplace own) {
        return once.make(id -> merge(id, kept, expected, other, own), id -> participants.get(kept, own));
    }

    private Admitted<Participant> merge(UUID id, UUID keptId, long expected, MergeRequest other, Workplace own) {
        if (keptId.equals(other.participant())) {
            throw ProblemException.validation(
                    "participant", Wording.of("is the same participant", "är samma deltagare"));
        }
        Map<UUID, Admitted<Participant>> both = locked(keptId, other.participant(), own);
        Participant kept = both.get(keptId).person();
        Participant away = both.get(other.participant()).person();
        ETags.requireCurrent(expected, kept.version());
        ETags.requireCurrent(other.version(), away.version());
        if (count("kept", away.id()) > 0) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    Wording.of(
                            "The one that would go away has taken in another. Keep that one, or undo its merge first.",
                            "Den som skulle försvinna har själv tagit upp en annan. Behåll den, eller ångra den sammanslagningen"
                                    + " först."));
        }
        var merge = new Merge(id, kept, away, today.instant());
        requireRoom(ProfileUnion.together(kept.profile(), merge.given().profile(), kept.version() + 1));
        List<Workplace> sharing = gate.sharing(own);
        kept.takeIn(merge.given(), sharing, today.instant());
        away.leaveFor(kept, sharing, today.instant());
        persist(merge);
        flush();
        announcements.announce(kept);
        announcements.announce(away);
        return both.get(keptId);
    }

    private void requireRoom(Profile together) {
        List<FieldError> errors = constraints.brokenBy(together);
        if (!errors.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.IMPLAUSIBLE,
                    Wording.of(
                            "Both profiles together are more than one can hold; leave something out first.",
                            "Båda profilerna tillsammans är mer än vad en rymmer; ta bort något först."),
                    errors);
        }
    }

    /** The way back: the other is as before, and the one kept is without what it took and nobody has changed since. */
    @Transactional
    Admitted<Participant> undo(UUID keptId, long expected, UUID mergeId, Workplace own) {
        Merge merge = findByIdOptional(mergeId)
                .filter(found -> found.kept().equals(keptId))
                .orElseThrow(ProblemException::notFound);
        Map<UUID, Participant> both = lockedRows(keptId, merge.away());
        Admitted<Participant> kept = gate.change(Optional.ofNullable(both.get(keptId)), own);
        ETags.requireCurrent(expected, kept.person().version());
        List<Workplace> sharing = gate.sharing(own);
        kept.person().giveBack(merge.given(), sharing, today.instant());
        Participant back = both.get(merge.away());
        back.comeBack(sharing, today.instant());
        delete(merge);
        once.forget(List.of(mergeId));
        flush();
        announcements.announce(kept.person());
        announcements.announce(back);
        return kept;
    }

    /** Those that can still be undone, the latest first. */
    @Transactional
    Page<MergeResponse> list(UUID keptId, Workplace own, Paging paging) {
        PanacheQuery<Merge> found = of(keptId, own);
        return Page.of(found.page(paging.page() - 1, paging.limit()).list(), found.count(), paging)
                .map(this::response);
    }

    /** All of them, as {@link #list}. */
    @Transactional
    public List<MergeResponse> whole(UUID keptId, Workplace own) {
        return of(keptId, own).stream().map(this::response).toList();
    }

    private PanacheQuery<Merge> of(UUID keptId, Workplace own) {
        gate.own(participants.subject(keptId), own);
        return find("kept = ?1 order by mergedAt desc, id", keptId);
    }

    private MergeResponse response(Merge merge) {
        return MergeResponse.of(merge, getEntityManager().find(Participant.class, merge.away()), config.undoWithin());
    }

    /**
     * Closes the way back of merges that are old enough: nothing is left of who went away but a grave; the sender's reference
     * leads to the one kept, who keeps the contacts too.
     *
     * @return how many were closed
     */
    @Transactional
    int close(int limit) {
        List<Merge> old = find(
                        "mergedAt < ?1 order by mergedAt, id", today.instant().minus(config.undoWithin()))
                .page(0, limit)
                .list();
        for (Merge merge : old) {
            Participant away = lockedRows(merge.kept(), merge.away()).get(merge.away());
            getEntityManager()
                    .createQuery("update Origin set participant = :kept where participant = :away")
                    .setParameter("kept", merge.kept())
                    .setParameter("away", merge.away())
                    .executeUpdate();
            getEntityManager()
                    .createQuery("update ContactEntry set participant = :kept where participant = :away")
                    .setParameter("kept", merge.kept())
                    .setParameter("away", merge.away())
                    .executeUpdate();
            history.follow(merge.kept(), merge.away());
            attributes.follow(merge.kept(), merge.away());
            delete(merge);
            participants.bury(away, MERGED);
        }
        return old.size();
    }

    private Map<UUID, Admitted<Participant>> locked(UUID one, UUID other, Workplace own) {
        Map<UUID, Participant> rows = lockedRows(one, other);
        return Stream.of(one, other)
                .collect(Collectors.toMap(
                        Function.identity(), id -> gate.change(Optional.ofNullable(rows.get(id)), own)));
    }

    /** In the order of their ids, as everybody locks who locks several. */
    private Map<UUID, Participant> lockedRows(UUID one, UUID other) {
        return getEntityManager()
                .createQuery("from Participant where id in (:one, :other) order by id", Participant.class)
                .setParameter("one", one)
                .setParameter("other", other)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(Participant::id, Function.identity()));
    }
}
