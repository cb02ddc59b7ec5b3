package se.jobbspar.prove.truth;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
    private final Random random;
    private final Door door;
    private final Database database;
    private final Quiet quiet;

    /** @param random draws whom the index is asked for beside those written lately */
    public Comparison(RunningSuite suite, Ledger ledger, Random random) {
        this.random = random;
        this.suite = suite;
        this.ledger = ledger;
        this.door = suite.door();
        this.database = new Database(suite.settings());
        this.quiet = new Quiet(suite, door, database);
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
        List<MadeList> lists = ledger.takeLists();
        try {
            Waiting.until("everything is ready, and nothing on its way", patience, this::isQuiet);
            InIndex inIndex = new InIndex(new Index(door, database), database, ledger, random);
            faults.addAll(new Acknowledged(ledger, door, database).faults());
            List<String> derived = derived(inIndex, lists);
            // A loss is noticed within half a minute, and what is made anew is not there at once.
            while (!derived.isEmpty() && Instant.now().isBefore(deadline)) {
                Waiting.pause(Duration.ofSeconds(1));
                derived = derived(inIndex, lists);
            }
            faults.addAll(derived);
        } catch (LauncherProblem | IllegalStateException e) {
            faults.add(e.getMessage());
        }
        if (!faults.isEmpty()) {
            faults.add("The feeds say: " + feeds());
        }
        return faults;
    }

    /** Whether every service says that it is ready. */
    public boolean isReady() {
        return quiet.ready();
    }

    /** Whether everything is ready and nothing is on its way. */
    public boolean isQuiet() {
        return quiet.now();
    }

    private List<String> derived(InIndex inIndex, List<MadeList> lists) {
        try {
            return compared(inIndex, lists);
        } catch (RuntimeException notYet) {
            // A topic or an index that is being made anew does not answer.
            return List.of("Cannot be compared: " + notYet);
        }
    }

    private List<String> compared(InIndex inIndex, List<MadeList> lists) {
        List<Stored> people = database.people();
        List<Stored> vacancies = database.vacancies();
        List<String> faults = new ArrayList<>();
        faults.addAll(new OnTopic(suite.settings(), Topics.PARTICIPANTS).faults(people));
        faults.addAll(new OnTopic(suite.settings(), Topics.VACANCIES).faults(vacancies));
        faults.addAll(new OnTopic(suite.settings(), Topics.SHORTAGE_OCCUPATIONS).faults(database.shortages()));
        faults.addAll(inIndex.faults(people, vacancies));
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
