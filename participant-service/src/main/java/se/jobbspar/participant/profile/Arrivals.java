package se.jobbspar.participant.profile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.intake.RowNote;
import se.jobbspar.outbox.BulkTurn;
import se.jobbspar.participant.audience.AccessGate;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;

/** People whom files bring, a bounded batch per transaction, one batch at a time in the whole installation (ADR 0006). */
@ApplicationScoped
public class Arrivals implements PanacheRepositoryBase<Participant, UUID> {
    private final Participants participants;
    private final Announcements announcements;
    private final Duplicates duplicates;
    private final AccessGate gate;
    private final BulkTurn turn;
    private final TransactionSynchronizationRegistry transaction;
    private final Today today;

    Arrivals(
            Participants participants,
            Announcements announcements,
            Duplicates duplicates,
            AccessGate gate,
            BulkTurn turn,
            TransactionSynchronizationRegistry transaction,
            Today today) {
        this.participants = participants;
        this.announcements = announcements;
        this.duplicates = duplicates;
        this.gate = gate;
        this.turn = turn;
        this.transaction = transaction;
        this.today = today;
    }

    /**
     * Takes what a sender says of some people. A row that says what it said before changes nothing, whatever has happened to the
     * person since.
     *
     * @param arrivals each reference once
     * @param dryRun does everything and takes it back, so that its answer is the real one
     */
    @Transactional
    public Taken take(List<Arrival> arrivals, Sender sender, boolean dryRun) {
        turn.take();
        ArrivalBatch batch = judged(arrivals, sender);
        // One table after the other, since only rows of one table go to the database together.
        persist(batch.arrived);
        batch.origins.forEach(getEntityManager()::persist);
        flush();
        batch.arrived.forEach(announcements::announce);
        batch.followed.forEach(announcements::announce);
        batch.moves.forEach(move -> participants.keep(move, sender.by(), sender.own()));
        List<RowNote> flagged = flagged(batch.rows, arrivals, sender);
        if (dryRun) {
            transaction.setRollbackOnly();
        }
        return new Taken(batch.changes, batch.left, flagged);
    }

    private ArrivalBatch judged(List<Arrival> arrivals, Sender sender) {
        Map<String, Arrival> sent = new LinkedHashMap<>();
        arrivals.forEach(arrival -> sent.put(arrival.key(), arrival));
        Map<String, Origin> known = known(sent.keySet(), sender);
        Map<UUID, Participant> changed = locked(known.values().stream()
                .filter(origin -> !origin.has(sent.get(origin.reference())))
                .map(Origin::participant)
                .toList());
        List<ParticipantCode> codes = participants.unusedCodes(sent.size() - known.size(), sender.own());
        var batch = new ArrivalBatch(sender, gate.sharing(sender.own()), today.instant());
        sent.forEach((reference, arrival) -> {
            Origin origin = known.get(reference);
            if (origin == null) {
                batch.arrive(arrival, codes.removeLast());
            } else if (changed.containsKey(origin.participant())) {
                batch.follow(arrival, origin, changed.get(origin.participant()));
            } else {
                batch.stay(arrival, origin);
            }
        });
        return batch;
    }

    /** Who is here is a coach's to know: a system that sends a name is not told whom the unit knows by it. */
    private List<RowNote> flagged(Map<UUID, Integer> rows, List<Arrival> arrivals, Sender sender) {
        if (sender.isSystem()) {
            return List.of();
        }
        return duplicates.among(rows.keySet(), arrivals, sender.own()).stream()
                .map(alike -> new RowNote(rows.get(alike.later()), "", alike.told()))
                .toList();
    }

    /**
     * What somebody of the own municipality is called where files came from, whoever was merged into the person included.
     *
     * @throws ProblemException 404, and 403 for a person whom the coach sees by an agreement
     */
    public List<SenderReference> senders(UUID participant, Workplace own) {
        gate.own(participants.subject(participant), own);
        return getEntityManager()
                .createQuery(
                        "select source, reference from Origin where participant in (select person.id from Participant person"
                                + " where :participant in (person.id, person.mergedInto)) order by source, reference",
                        SenderReference.class)
                .setParameter("participant", participant)
                .getResultList();
    }

    private Map<String, Origin> known(Set<String> references, Sender sender) {
        return getEntityManager()
                .createQuery(
                        "from Origin where workplace = :own and source = :source and reference in :references",
                        Origin.class)
                .setParameter("own", sender.own().text())
                .setParameter("source", sender.source())
                .setParameter("references", references)
                .getResultStream()
                .collect(Collectors.toMap(Origin::reference, Function.identity()));
    }

    /** In the order of their ids, as everybody locks who locks several. */
    private Map<UUID, Participant> locked(List<UUID> ids) {
        return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(Participant::id, Function.identity()));
    }
}
