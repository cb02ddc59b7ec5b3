package se.jobbspar.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import se.jobbspar.bench.measure.Figure;
import se.jobbspar.bench.measure.Sender;
import se.jobbspar.bench.report.Section;
import se.jobbspar.bench.suite.Buckets;
import se.jobbspar.bench.suite.FilledSuite;
import se.jobbspar.bench.suite.OverHttp;

/** What lists take while nothing changes. */
final class ListTimes {
    private static final List<Integer> CLIENTS = List.of(1, 4, 16);
    private static final String MADE = "jobbspar.match";
    private static final String RECORDED = "jobbspar.match.record";
    /** As many as a coach makes in a morning. */
    private static final int FIRST = 10;

    private final FilledSuite suite;
    private final Requests requests;
    private final Duration turn;

    /** @param turn how long each server is asked in a turn */
    ListTimes(FilledSuite suite, Requests requests, Duration turn) {
        this.suite = suite;
        this.requests = requests;
        this.turn = turn;
    }

    /**
     * Before any other list is asked for.
     *
     * @param after how many are made after the first ten
     */
    Section first(int after) {
        return new Section(
                "The first lists",
                "People for a vacancy by the gateway, one after the other, of a suite that has read its people and made one list: what makes lists is hardly compiled. All tables over HTTP below are of services that have been asked for minutes.",
                List.of(first("the first %d".formatted(FIRST), FIRST), first("%d after them".formatted(after), after)));
    }

    private Figure first(String what, int count) {
        try (Sender sender = new Sender(requests.peopleForVacancy())) {
            return Figure.of(what, sender.oneByOne(count)).failed(sender.failures());
        }
    }

    Section vacanciesForPerson() {
        try (OverHttp http = new OverHttp()) {
            http.add("Jobbspår, the matcher alone", requests.direct(requests.vacanciesForPerson()));
            http.add("Jobbspår, by the gateway", requests.vacanciesForPerson());
            return new Section(
                    "Ten vacancies for a person, over HTTP, clients: " + SuiteTimes.SOME_CLIENTS,
                    "In the person's region, as a coach asks who names none. Explained and recorded, as below.",
                    http.measure(SuiteTimes.SOME_CLIENTS, turn));
        }
    }

    /** A table for each number of clients. */
    List<Section> peopleForVacancy() {
        try (OverHttp http = new OverHttp()) {
            http.add("OpenSearch", requests.ofOpenSearch(false));
            http.add("OpenSearch, explained", requests.ofOpenSearch(true));
            http.add("Jobbspår, the matcher alone", requests.direct(requests.peopleForVacancy()));
            http.add("Jobbspår, by the gateway", requests.peopleForVacancy());
            return CLIENTS.stream()
                    .map(clients -> new Section(
                            "Ten people for a vacancy, over HTTP, clients: " + clients,
                            "Ours with a checked token, explained and recorded. Answers a second: of clients that ask again"
                                    + " as soon as they are answered. Times: asked at half of that rate, from when each was to be sent.",
                            http.measure(clients, turn)))
                    .toList();
        }
    }

    Section stages() throws IOException {
        try (OverHttp http = new OverHttp()) {
            http.add("a list", requests.peopleForVacancy());
            http.add("a concept by its id", requests.concepts());
            Buckets madeBefore = suite.timed(MADE);
            Buckets recordedBefore = suite.timed(RECORDED);
            List<Figure> stages = new ArrayList<>(http.measure(1, turn));
            stages.add(Figure.of(
                    "found, explained, recorded (%s)".formatted(MADE),
                    suite.timed(MADE).since(madeBefore)));
            stages.add(Figure.of(
                    "recorded (%s)".formatted(RECORDED), suite.timed(RECORDED).since(recordedBefore)));
            return new Section(
                    "Where a list's time goes",
                    "One client, by the gateway; what the matcher alone takes stands above. A concept got by its id has HTTP, the token and no list. The metrics tell times in steps of up to a third.",
                    stages);
        }
    }

    Section processors() {
        try (Sender sender = new Sender(requests.peopleForVacancy())) {
            return new Section(
                    "What a list takes of the processors",
                    "Of %d clients' lists by the gateway, those of a turn together; the bench, which sends them, is not counted."
                            .formatted(SuiteTimes.SOME_CLIENTS),
                    suite.processorTime(() -> sender.most(SuiteTimes.SOME_CLIENTS, turn)));
        }
    }
}
