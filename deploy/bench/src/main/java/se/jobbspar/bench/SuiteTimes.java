package se.jobbspar.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import se.jobbspar.bench.drawn.NextVersions;
import se.jobbspar.bench.engine.OpenSearch;
import se.jobbspar.bench.measure.Sender;
import se.jobbspar.bench.measure.WarmUp;
import se.jobbspar.bench.report.Section;
import se.jobbspar.bench.suite.Changes;
import se.jobbspar.bench.suite.FilledSuite;

/** What the running suite takes, over HTTP: cold, then warmed up beside OpenSearch. */
final class SuiteTimes {
    static final int SOME_CLIENTS = 4;
    /** Registered for the changes: no more are changed at once. */
    private static final int REGISTERED = 60;

    private final FilledSuite suite;
    private final Held held;
    private final Requests requests;
    private final Duration turn;
    private final int followed;

    /**
     * @param turn how long each server is asked in a turn
     * @param followed how many answers are timed one after the other where there are no turns
     */
    SuiteTimes(FilledSuite suite, Held held, OpenSearch openSearch, Duration turn, int followed) {
        this.suite = suite;
        this.held = held;
        this.requests = Requests.of(suite, held, openSearch);
        this.turn = turn;
        this.followed = followed;
    }

    /** Before any other list is asked for. */
    Section first() {
        return new ListTimes(suite, requests, turn).first(followed);
    }

    /**
     * Before what changes, since changes bring people whom nobody else holds.
     *
     * @throws IllegalStateException when a list over HTTP is not the truth
     */
    String check() throws IOException {
        held.truth().requireSame("A list over HTTP", (vacancy, demand) -> requests.lists()
                .made(vacancy));
        return "the first ten of a list over HTTP and of the whole policy computed for everybody, for %d vacancies"
                .formatted(held.truth().size());
    }

    List<Section> measure() throws IOException {
        ListTimes lists = new ListTimes(suite, requests, turn);
        Progress.says("Asking until nobody gets faster");
        Changes changes = new Changes(suite, requests.lists(), REGISTERED);
        List<Section> sections = new ArrayList<>(List.of(warmUp(changes)));
        Progress.says("Lists of vacancies for a person");
        sections.add(lists.vacanciesForPerson());
        Progress.says("Lists of people for a vacancy");
        sections.addAll(lists.peopleForVacancy());
        Progress.says("Where a list's time goes");
        sections.add(lists.stages());
        sections.add(lists.processors());
        ChangeTimes changing = new ChangeTimes(suite, requests, changes, turn);
        Progress.says("Changes until a list shows them");
        sections.add(changing.stages(followed));
        sections.addAll(changing.processors());
        sections.add(changing.besideLists());
        Progress.says("Lists while profiles come by the topic");
        sections.add(changing.byTopic(new NextVersions(held.corpus())));
        return sections;
    }

    /** Both servers with all that they are asked for later; what goes past the gateway is part of what goes by it. */
    private Section warmUp(Changes changes) {
        try (Sender plain = new Sender(requests.ofOpenSearch(false));
                Sender explained = new Sender(requests.ofOpenSearch(true));
                Sender people = new Sender(requests.peopleForVacancy());
                Sender vacancies = new Sender(requests.vacanciesForPerson());
                Sender concepts = new Sender(requests.concepts())) {
            Map<String, DoubleSupplier> turns = new LinkedHashMap<>();
            // As often as lists in as many turns, about.
            turns.put("OpenSearch", () -> plain.most(SOME_CLIENTS, turn.dividedBy(2)));
            turns.put("OpenSearch, explained", () -> explained.most(SOME_CLIENTS, turn.dividedBy(2)));
            turns.put("people for a vacancy", () -> people.most(SOME_CLIENTS, turn));
            turns.put("vacancies for a person", () -> vacancies.most(SOME_CLIENTS, turn));
            turns.put("concepts by their ids", () -> concepts.most(SOME_CLIENTS, turn.dividedBy(4)));
            turns.put("changes", () -> changes.most(SOME_CLIENTS, turn));
            turns.put("changes and their lists", () -> changes.mostListed(SOME_CLIENTS, turn));
            return new Section(
                    "Before anything is counted",
                    "%d clients, in rounds of turns, until none has become faster by 3 %% in two rounds, or twenty are over. The count is the last round in which it became faster."
                            .formatted(SOME_CLIENTS),
                    WarmUp.untilFlat(turns, turn));
        }
    }
}
