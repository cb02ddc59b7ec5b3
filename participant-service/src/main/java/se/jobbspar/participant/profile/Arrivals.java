package se.jobbspar.participant.profile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.Change;
import se.jobbspar.intake.RowNote;
import se.jobbspar.outbox.BulkTurn;
import se.jobbspar.participant.audience.AccessGate;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;

/** People whom files bring, a bounded batch per transaction, one batch at a time in the whole installation (ADR 0006). */
@ApplicationScoped
public class Arrivals implements PanacheRepositoryBase<Participant, UUID> {
    private static final Wording CHANGED_HERE = Wording.of(
            "has been changed here since the file was taken last, and is left as it is; change it here",
            "har ändrats här sedan filen lästes in senast och lämnas som den är; gör ändringen här");

    private static final Wording MERGED = Wording.of(
            "is here under another reference since two were made one; change it there, or undo the merge",
            "finns här under en annan referens sedan två slagits samman; ändra där, eller ångra sammanslagningen");

    private static final Wording STAYS_PROTECTED = Wording.of(
            "has a protected identity, which no file takes away; change it here",
            "har skyddad identitet, och det tar ingen fil bort; gör ändringen här");

    private final Participants participants;
    private final Duplicates duplicates;
    private final AccessGate gate;
    private final BulkTurn turn;
    private final TransactionSynchronizationRegistry transaction;
    private final Today today;

    Arrivals(
            Participants participants,
            Duplicates duplicates,
            AccessGate gate,
            BulkTurn turn,
            TransactionSynchronizationRegistry transaction,
            Today today) {
        this.participants = participants;
        this.duplicates = duplicates;
        this.gate = gate;
        this.turn = turn;
        this.transaction = transaction;
        this.today = today;
    }

    /**
     * Takes what a sender says of some people, all of the coach's own municipality. A row that says what it said before changes
     * nothing, whatever has happened to the person since.
     *
     * @param arrivals each reference once
     * @param source which of the municipality's systems sends; empty for its own files
     * @param by who sends, as the token says
     * @param dryRun does everything and takes it back, so that its answer is the real one
     */
    @Transactional
    public Taken take(List<Arrival> arrivals, String source, String by, Workplace own, boolean dryRun) {
        turn.take();
        Map<String, Origin> known = known(arrivals, source, own);
        Map<UUID, Participant> people = locked(known.values().stream()
                .filter(origin -> arrivals.stream().anyMatch(a -> a.key().equals(origin.reference()) && !origin.has(a)))
                .map(Origin::participant)
                .toList());
        List<Workplace> sharing = gate.sharing(own);
        List<ParticipantCode> codes = participants.unusedCodes(arrivals.size() - known.size(), own);
        List<Participant> touched = new ArrayList<>();
        Map<UUID, Integer> rows = new HashMap<>();
        List<Change> changes = new ArrayList<>();
        List<RowNote> left = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            Origin origin = known.get(arrival.key());
            if (origin == null) {
                Participant arrived =
                        Participant.arrived(codes.removeLast(), own, arrival, by, sharing, today.instant());
                persist(arrived);
                getEntityManager().persist(new Origin(own, source, arrival, arrived));
                touched.add(arrived);
                rows.put(arrived.id(), arrival.row());
                changes.add(Change.CREATED);
                continue;
            }
            rows.put(origin.participant(), arrival.row());
            Participant person = people.get(origin.participant());
            if (origin.has(arrival)) {
                changes.add(Change.UNCHANGED);
            } else if (person.wouldLoseProtection(arrival)) {
                left.add(new RowNote(arrival.row(), "protectedIdentity", STAYS_PROTECTED));
                changes.add(Change.UNCHANGED);
            } else if (!person.isPresent() || !origin.holds(person)) {
                left.add(new RowNote(arrival.row(), "", person.isPresent() ? CHANGED_HERE : MERGED));
                changes.add(Change.UNCHANGED);
            } else {
                participants.move(person, arrival.person(), by, own);
                person.follow(arrival, by, sharing, today.instant());
                origin.follow(arrival, person);
                touched.add(person);
                changes.add(Change.UPDATED);
            }
        }
        flush();
        touched.forEach(participants::announce);
        List<RowNote> flagged = flagged(rows, arrivals, own);
        if (dryRun) {
            transaction.setRollbackOnly();
        }
        return new Taken(changes, left, flagged);
    }

    /** Who is here is a coach's to know: a system that sends a name is not told whom the unit knows by it. */
    private List<RowNote> flagged(Map<UUID, Integer> rows, List<Arrival> arrivals, Workplace own) {
        if (gate.sight(own).ofASystem()) {
            return List.of();
        }
        return duplicates.among(rows.keySet(), arrivals, own).stream()
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

    private Map<String, Origin> known(List<Arrival> arrivals, String source, Workplace own) {
        return getEntityManager()
                .createQuery(
                        "from Origin where workplace = :own and source = :source and reference in :references",
                        Origin.class)
                .setParameter("own", own.text())
                .setParameter("source", source)
                .setParameter("references", arrivals.stream().map(Arrival::key).toList())
                .getResultStream()
                .collect(Collectors.toMap(Origin::reference, Function.identity()));
    }

    /** In the order of their ids, as everybody locks who locks several. */
    private Map<UUID, Participant> locked(List<UUID> ids) {
        return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(Participant::id, Function.identity()));
    }
}
