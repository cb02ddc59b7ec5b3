package se.jobbspar.prove.truth;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.local.door.Door;
import se.jobbspar.local.settings.LauncherProblem;
import se.jobbspar.local.suite.RunningSuite;
import se.jobbspar.local.suite.Waiting;
import se.jobbspar.prove.load.Ledger;
import se.jobbspar.prove.load.MadeList;

/** Compares, once all is quiet, what was acknowledged with the database, and the database with everything made from it. */
public final class Comparison {
    private final RunningSuite suite;
    private final Ledger ledger;
    private final Door door;
    private final Database database;

    public Comparison(RunningSuite suite, Ledger ledger) {
        this.suite = suite;
        this.ledger = ledger;
        this.door = suite.door();
        this.database = new Database(suite.settings());
    }

    /**
     * Waits for quiet and compares.
     *
     * @param patience how long all of it may take until it is equal
     * @return what is not as it must be; empty = all is well
     */
    public List<String> faults(Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        List<String> faults = new ArrayList<>(ledger.takeFaults());
        try {
            Quiet quiet = new Quiet(suite.settings(), door, database);
            Waiting.until("everything is ready, and nothing on its way", patience, quiet::now);
            List<MadeList> lists = ledger.takeLists();
            faults.addAll(new Acknowledged(ledger, door, database).faults());
            List<String> derived = derived(lists);
            // What the lists' keeper does after a record is read takes a moment more.
            while (!derived.isEmpty() && Instant.now().isBefore(deadline)) {
                Waiting.pause(Duration.ofSeconds(1));
                derived = derived(lists);
            }
            faults.addAll(derived);
        } catch (LauncherProblem | IllegalStateException e) {
            faults.add(e.getMessage() + "; feeds: " + feeds());
        }
        return faults;
    }

    private List<String> derived(List<MadeList> lists) {
        List<Stored> people = database.people();
        List<Stored> vacancies = database.vacancies();
        List<String> faults = new ArrayList<>();
        faults.addAll(new OnTopic(suite.settings(), Topics.PARTICIPANTS).faults(people));
        faults.addAll(new OnTopic(suite.settings(), Topics.VACANCIES).faults(vacancies));
        faults.addAll(new OnTopic(suite.settings(), Topics.SHORTAGE_OCCUPATIONS).faults(database.shortages()));
        faults.addAll(new InIndex(new Index(door, database), ledger).faults(people, vacancies));
        faults.addAll(new InLists(door, database).faults(lists));
        return faults;
    }

    private String feeds() {
        try {
            return door.get("admin", "/matching/v1/feeds").body().toString();
        } catch (LauncherProblem e) {
            return e.getMessage();
        }
    }
}
