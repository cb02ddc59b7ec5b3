package se.jobbspar.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import se.jobbspar.bench.drawn.NextVersions;
import se.jobbspar.bench.engine.OpenSearch;
import se.jobbspar.bench.measure.Figure;
import se.jobbspar.bench.measure.Sender;
import se.jobbspar.bench.measure.WarmUp;
import se.jobbspar.bench.report.Section;
import se.jobbspar.bench.suite.Buckets;
import se.jobbspar.bench.suite.Changes;
import se.jobbspar.bench.suite.FilledSuite;
import se.jobbspar.bench.suite.Lists;
import se.jobbspar.bench.suite.OverHttp;
import se.jobbspar.bench.suite.Updates;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;

/** What the running suite takes, over HTTP. */
final class SuiteTimes {
    private static final int LISTED = 10;
    private static final List<Integer> CLIENTS = List.of(1, 4, 16);
    private static final int SOME_CLIENTS = 4;
    private static final String MADE = "jobbspar.match";
    private static final String RECORDED = "jobbspar.match.record";
    /** More than a region's coaches make. */
    private static final int CHANGES_A_SECOND = 20;

    /** Profiles, of the whole nation's people: as when a region's registers are read anew while coaches work. */
    private static final List<Integer> UPDATES_A_SECOND = List.of(100, 500);

    private static final int LISTS_A_SECOND = 30;
    /** Rounds before those that are counted. */
    private static final int UNCOUNTED = 2;

    /** Registered for the changes: more than are changed at once. */
    private static final int REGISTERED = 60;

    private final FilledSuite suite;
    private final Held held;
    private final OpenSearch openSearch;
    private final String coach;
    private final Lists lists;
    private final Duration turn;
    private final int changed;

    /**
     * @param turn how long each server is asked in a turn
     * @param changed how many changes are followed through their stages
     */
    SuiteTimes(FilledSuite suite, Held held, OpenSearch openSearch, Duration turn, int changed) {
        this.suite = suite;
        this.held = held;
        this.openSearch = openSearch;
        this.coach = suite.coachOf(Held.WORKPLACE);
        this.lists = new Lists(suite, coach);
        this.turn = turn;
        this.changed = changed;
    }

    /**
     * Before anything is measured, since changes bring people whom nobody else holds.
     *
     * @throws IllegalStateException when a list over HTTP is not the truth
     */
    String check() throws IOException {
        held.truth().requireSame("A list over HTTP", (vacancy, demand) -> lists.made(vacancy));
        return "the first ten of a list over HTTP and of the whole policy computed for everybody, for %d vacancies"
                .formatted(held.truth().size());
    }

    List<Section> measure() throws IOException {
        // First: what both kinds of lists share is compiled when it comes to the one that is compared.
        List<Section> sections = new ArrayList<>(List.of(vacanciesForPerson()));
        sections.addAll(peopleForVacancy());
        sections.add(new Section(
                "Where a list's time goes",
                "One client, by the gateway; what the matcher alone takes stands above. A concept got by its id has HTTP, the token and no list. The metrics tell times in steps of up to a third.",
                stages()));
        sections.add(new Section(
                "What a list takes of the processors",
                "Of %d clients' lists by the gateway, those of a turn together; the bench, which sends them, is not counted."
                        .formatted(SOME_CLIENTS),
                processorTimeOfLists()));
        sections.addAll(whileChanging());
        sections.add(whileReading());
        return sections;
    }

    private List<Section> peopleForVacancy() {
        try (OverHttp http = new OverHttp()) {
            http.add("OpenSearch", questions(false));
            http.add("OpenSearch, explained", questions(true));
            http.add("Jobbspår, the matcher alone", direct(vacancies()));
            http.add("Jobbspår, by the gateway", vacancies());
            http.warmUp(SOME_CLIENTS, turn);
            return CLIENTS.stream()
                    .map(clients -> new Section(
                            "Ten people for a vacancy, over HTTP, clients: " + clients,
                            "Ours with a checked token, explained and recorded. Answers a second: of clients that ask again"
                                    + " as soon as they are answered. Times: asked at half of that rate, from when each was to be sent.",
                            http.measure(clients, turn)))
                    .toList();
        }
    }

    private Section vacanciesForPerson() {
        try (OverHttp http = new OverHttp()) {
            http.add("Jobbspår, the matcher alone", direct(people()));
            http.add("Jobbspår, by the gateway", people());
            http.warmUp(SOME_CLIENTS, turn);
            return new Section(
                    "Ten vacancies for a person, over HTTP, clients: " + SOME_CLIENTS,
                    "In the person's region, as a coach asks who names none. As above.",
                    http.measure(SOME_CLIENTS, turn));
        }
    }

    private List<Figure> stages() throws IOException {
        try (OverHttp http = new OverHttp()) {
            http.add("a list", vacancies());
            http.add("a concept by its id", concepts());
            Buckets madeBefore = suite.timed(MADE);
            Buckets recordedBefore = suite.timed(RECORDED);
            List<Figure> stages = new ArrayList<>(http.measure(1, turn));
            stages.add(Figure.of(
                    "found, explained, recorded (%s)".formatted(MADE),
                    suite.timed(MADE).since(madeBefore)));
            stages.add(Figure.of(
                    "recorded (%s)".formatted(RECORDED), suite.timed(RECORDED).since(recordedBefore)));
            return stages;
        }
    }

    private List<Figure> processorTimeOfLists() {
        try (Sender sender = new Sender(vacancies())) {
            return suite.processorTime(() -> times(() -> sender.most(SOME_CLIENTS, turn)));
        }
    }

    /** How often it was done, of what tells how often a second. */
    private static double times(DoubleSupplier perSecond) {
        long begun = System.nanoTime();
        double rate = perSecond.getAsDouble();
        return rate * (System.nanoTime() - begun) / 1e9;
    }

    private List<Section> whileChanging() {
        Changes changes = new Changes(suite, coach, REGISTERED);
        WarmUp.untilFlat(List.of(() -> changes.perSecond(turn)), turn);
        List<Figure> taken = new ArrayList<>(changes.stages(changed));
        String rate = "%d changes a second".formatted(CHANGES_A_SECOND);
        taken.add(changes.atRate("a list has shown it, " + rate, CHANGES_A_SECOND, turn.multipliedBy(5)));
        List<Figure> processors = suite.processorTime(() -> times(() -> changes.perSecond(turn)));
        try (OverHttp http = new OverHttp()) {
            http.add("lists alone", vacancies());
            http.add(
                    "lists, " + rate + " beside",
                    vacancies(),
                    time -> changes.atRate("beside lists", CHANGES_A_SECOND, time));
            return List.of(
                    new Section(
                            "A profile is changed, until a list shows it",
                            "By the gateway, one after the other, from when the change was sent until each of these; the list is asked for"
                                    + " with the version that the change was answered with.",
                            taken),
                    new Section(
                            "What a change and the list that shows it take of the processors",
                            "One at a time, those of a turn together.",
                            processors),
                    new Section(
                            "Lists while profiles change",
                            "As above, by the gateway. Each change is followed by a list of its own, too.",
                            http.measure(SOME_CLIENTS, turn)));
        }
    }

    private Section whileReading() {
        NextVersions versions = new NextVersions(held.corpus());
        // Code that meets new people beside lists for the first time is compiled once more.
        listsWhileReading(versions, UNCOUNTED);
        return new Section(
                "Lists while profiles come by the topic",
                "%d lists a second by the gateway; beside them the topic brings profiles anew, and some are followed from when they were to be sent until a list of that person shows them."
                        .formatted(LISTS_A_SECOND),
                listsWhileReading(versions, OverHttp.ROUNDS));
    }

    private List<Figure> listsWhileReading(NextVersions versions, int rounds) {
        List<Updates> all = UPDATES_A_SECOND.stream()
                .map(rate -> new Updates(suite, coach, versions, rate))
                .toList();
        try (OverHttp http = new OverHttp()) {
            http.add("lists alone", vacancies());
            all.forEach(updates -> http.add(
                    "lists, %d updates a second beside".formatted(updates.perSecond()), vacancies(), updates::send));
            List<Figure> figures = new ArrayList<>(http.measureAt(LISTS_A_SECOND, rounds, turn));
            all.forEach(updates -> figures.add(updates.shown()));
            return figures;
        }
    }

    private Supplier<HttpRequest> vacancies() {
        return inTurn(held.vacancies().stream().map(VacancySnapshot::id).toList(), lists::peopleFor);
    }

    private Supplier<HttpRequest> people() {
        return inTurn(held.people(), lists::vacanciesFor);
    }

    private Supplier<HttpRequest> concepts() {
        return inTurn(held.vacancies().stream().map(VacancySnapshot::occupation).toList(), lists::concept);
    }

    private Supplier<HttpRequest> questions(boolean explained) {
        return inTurn(held.questions(), question -> openSearch.search(question, LISTED, explained));
    }

    private Supplier<HttpRequest> direct(Supplier<HttpRequest> requests) {
        return () -> suite.direct(requests.get());
    }

    /** One request after the other, for ever; asked for by one thread at a time. */
    static <T> Supplier<HttpRequest> inTurn(List<T> all, Function<T, HttpRequest> request) {
        int[] next = {0};
        return () -> request.apply(all.get(next[0]++ % all.size()));
    }
}
