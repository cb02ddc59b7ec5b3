package se.jobbspar.participant.profile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.Change;
import se.jobbspar.intake.RowNote;

/** What some arrivals change, before it is written. */
final class ArrivalBatch {
    private static final Wording CHANGED_HERE = Wording.of(
            "has been changed here since the file was taken last, and is left as it is; change it here",
            "har ändrats här sedan filen lästes in senast och lämnas som den är; gör ändringen här");

    private static final Wording MERGED = Wording.of(
            "is here under another reference since two were made one; change it there, or undo the merge",
            "finns här under en annan referens sedan två slagits samman; ändra där, eller ångra sammanslagningen");

    private static final Wording STAYS_PROTECTED = Wording.of(
            "has a protected identity, which no file takes away; change it here",
            "har skyddad identitet, och det tar ingen fil bort; gör ändringen här");

    private final Sender sender;
    private final List<Workplace> sharing;
    private final Instant now;

    final List<Participant> arrived = new ArrayList<>();
    final List<Origin> origins = new ArrayList<>();
    final List<Participant> followed = new ArrayList<>();
    final List<PoolMove> moves = new ArrayList<>();
    final List<Change> changes = new ArrayList<>();
    final List<RowNote> left = new ArrayList<>();
    final Map<UUID, Integer> rows = new HashMap<>();

    ArrivalBatch(Sender sender, List<Workplace> sharing, Instant now) {
        this.sender = sender;
        this.sharing = sharing;
        this.now = now;
    }

    /** Somebody whom the sender has not named before. */
    void arrive(Arrival arrival, ParticipantCode code) {
        Participant person = Participant.arrived(code, sender.own(), arrival, sender.by(), sharing, now);
        arrived.add(person);
        origins.add(new Origin(sender, arrival, person));
        note(arrival, person.id(), Change.CREATED);
    }

    /** Somebody of whom the row says what it said before. */
    void stay(Arrival arrival, Origin origin) {
        note(arrival, origin.participant(), Change.UNCHANGED);
    }

    /** Somebody of whom the row says something new, which is taken where nobody has changed the person here. */
    void follow(Arrival arrival, Origin origin, Participant person) {
        if (!person.isPresent()) {
            leave(arrival, person, new RowNote(arrival.row(), "", sender.isSystem() ? CHANGED_HERE : MERGED));
        } else if (!origin.holds(person)) {
            leave(arrival, person, new RowNote(arrival.row(), "", CHANGED_HERE));
        } else if (person.wouldLoseProtection(arrival)) {
            leave(arrival, person, new RowNote(arrival.row(), "protectedIdentity", STAYS_PROTECTED));
        } else {
            PoolMove.between(person, arrival.person()).ifPresent(moves::add);
            person.follow(arrival, sender.by(), sharing, now);
            origin.follow(arrival, person);
            followed.add(person);
            note(arrival, person.id(), Change.UPDATED);
        }
    }

    private void leave(Arrival arrival, Participant person, RowNote why) {
        left.add(why);
        note(arrival, person.id(), Change.UNCHANGED);
    }

    private void note(Arrival arrival, UUID person, Change change) {
        rows.put(person, arrival.row());
        changes.add(change);
    }
}
