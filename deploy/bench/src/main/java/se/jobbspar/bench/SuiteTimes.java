package se.jobbspar.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    /** Registered for the changes: more than are changed at once. */
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
        warmUp(changes);
        Progress.says("Lists of vacancies for a person");
        List<Section> sections = new ArrayList<>(List.of(lists.vacanciesForPerson()));
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

    /** Both servers with all that they are asked for later. What goes past the gateway is part of what goes by it, and a list that follows a change is one of vacancies; changes have a service of their own to warm up. */
    private void warmUp(Changes changes) {
        try (Sender plain = new Sender(requests.ofOpenSearch(false));
                Sender explained = new Sender(requests.ofOpenSearch(true));
                Sender people = new Sender(requests.peopleForVacancy());
                Sender vacancies = new Sender(requests.vacanciesForPerson())) {
            WarmUp.untilFlat(
                    List.of(
                            () -> plain.most(SOME_CLIENTS, turn),
                            () -> explained.most(SOME_CLIENTS, turn),
                            () -> people.most(SOME_CLIENTS, turn),
                            () -> vacancies.most(SOME_CLIENTS, turn),
                            () -> changes.most(SOME_CLIENTS, turn.multipliedBy(2))),
                    turn);
        }
    }
}
