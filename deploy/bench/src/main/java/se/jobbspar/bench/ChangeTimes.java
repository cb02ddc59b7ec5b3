package se.jobbspar.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import se.jobbspar.bench.drawn.NextVersions;
import se.jobbspar.bench.measure.Figure;
import se.jobbspar.bench.report.Section;
import se.jobbspar.bench.suite.Changes;
import se.jobbspar.bench.suite.FilledSuite;
import se.jobbspar.bench.suite.OverHttp;
import se.jobbspar.bench.suite.PacedChanges;
import se.jobbspar.bench.suite.Updates;

/** How soon lists show what changes, and what lists take meanwhile. */
final class ChangeTimes {
    /** The first is more than a region's coaches make. */
    private static final List<Integer> CHANGES_A_SECOND = List.of(20, 200);

    private static final int TURNS_AT_A_RATE = 5;
    /** Profiles, of the whole nation's people: as when a region's registers are read anew while coaches work. */
    private static final List<Integer> UPDATES_A_SECOND = List.of(100, 500);

    private static final int LISTS_A_SECOND = 30;
    /** Rounds before those that are counted: code that meets new people beside lists for the first time is compiled once more. */
    private static final int UNCOUNTED = 2;

    private final FilledSuite suite;
    private final Requests requests;
    private final Changes changes;
    private final Duration turn;

    /** @param turn how long lists are asked for in a turn */
    ChangeTimes(FilledSuite suite, Requests requests, Changes changes, Duration turn) {
        this.suite = suite;
        this.requests = requests;
        this.changes = changes;
        this.turn = turn;
    }

    /** @param followed how many changes are followed through their stages */
    Section stages(int followed) {
        List<Figure> stages = new ArrayList<>(changes.stages(followed));
        for (int rate : CHANGES_A_SECOND) {
            PacedChanges paced = changes.paced(rate);
            paced.send(turn.multipliedBy(TURNS_AT_A_RATE));
            stages.addAll(paced.figures());
        }
        return new Section(
                "A profile is changed, until a list shows it",
                "By the gateway, one after the other, from when the change was sent until each of these; the list is asked for"
                        + " with the version that the change was answered with. Then at a rate, from when each was to be sent; twenty a second are followed by a list.",
                stages);
    }

    List<Section> processors() {
        return List.of(
                new Section(
                        "What a change takes of the processors",
                        "Of %d clients' changes, those of a turn together, until a list shows the last; the bench, which sends them, is not counted."
                                .formatted(SuiteTimes.SOME_CLIENTS),
                        processors(() -> changes.most(SuiteTimes.SOME_CLIENTS, turn))),
                new Section(
                        "What a change and the list that shows it take of the processors",
                        "One at a time, those of a turn together.",
                        processors(() -> changes.mostListed(1, turn))));
    }

    private List<Figure> processors(DoubleSupplier work) {
        long failedBefore = changes.failures();
        List<Figure> figures = new ArrayList<>(suite.processorTime(work));
        figures.addFirst(figures.removeFirst().failed(changes.failures() - failedBefore));
        return figures;
    }

    Section besideLists() {
        try (OverHttp http = new OverHttp()) {
            int rate = CHANGES_A_SECOND.getFirst();
            PacedChanges paced = changes.paced(rate);
            http.add("lists alone", requests.peopleForVacancy());
            http.add("lists, %d changes a second beside".formatted(rate), requests.peopleForVacancy(), paced::send);
            List<Figure> figures = new ArrayList<>(http.measure(SuiteTimes.SOME_CLIENTS, turn));
            figures.addAll(paced.figures());
            return new Section(
                    "Lists while profiles change",
                    "As above, by the gateway. Each change is followed by a list of its own, too.",
                    figures);
        }
    }

    /** @param versions of people whom the matcher has */
    Section byTopic(NextVersions versions) {
        byTopic(versions, UNCOUNTED);
        return new Section(
                "Lists while profiles come by the topic",
                "%d lists a second by the gateway; beside them the topic brings profiles anew, and some are followed from when they were to be sent until a list of that person shows them."
                        .formatted(LISTS_A_SECOND),
                byTopic(versions, OverHttp.ROUNDS));
    }

    private List<Figure> byTopic(NextVersions versions, int rounds) {
        List<Updates> all = UPDATES_A_SECOND.stream()
                .map(rate -> new Updates(suite, requests.lists(), versions, rate))
                .toList();
        try (OverHttp http = new OverHttp()) {
            http.add("lists alone", requests.peopleForVacancy());
            all.forEach(updates -> http.add(
                    "lists, %d updates a second beside".formatted(updates.perSecond()),
                    requests.peopleForVacancy(),
                    updates::send));
            List<Figure> figures = new ArrayList<>(http.measureAt(LISTS_A_SECOND, rounds, turn));
            all.forEach(updates -> figures.add(updates.shown()));
            return figures;
        }
    }
}
