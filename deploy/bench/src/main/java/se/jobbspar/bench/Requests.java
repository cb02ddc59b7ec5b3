package se.jobbspar.bench;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import se.jobbspar.bench.engine.OpenSearch;
import se.jobbspar.bench.suite.FilledSuite;
import se.jobbspar.bench.suite.Lists;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;

/** What servers are asked over HTTP, by a coach of whom all who are held can be listed: one after the other, for ever, each asked for by one thread at a time. */
record Requests(FilledSuite suite, Held held, OpenSearch openSearch, Lists lists) {
    private static final int LISTED = 10;

    static Requests of(FilledSuite suite, Held held, OpenSearch openSearch) {
        return new Requests(suite, held, openSearch, new Lists(suite, suite.coachOf(Held.WORKPLACE)));
    }

    /** To the gateway. */
    Supplier<HttpRequest> peopleForVacancy() {
        return inTurn(held.vacancies().stream().map(VacancySnapshot::id).toList(), lists::peopleFor);
    }

    /** To the gateway. */
    Supplier<HttpRequest> vacanciesForPerson() {
        return inTurn(held.people(), lists::vacanciesFor);
    }

    /** To the gateway. */
    Supplier<HttpRequest> concepts() {
        return inTurn(held.vacancies().stream().map(VacancySnapshot::occupation).toList(), lists::concept);
    }

    /** To OpenSearch, the same as {@link #peopleForVacancy()}. */
    Supplier<HttpRequest> ofOpenSearch(boolean explained) {
        return inTurn(held.questions(), question -> openSearch.search(question, LISTED, explained));
    }

    /** The same to the matcher, past the gateway. */
    Supplier<HttpRequest> direct(Supplier<HttpRequest> requests) {
        return () -> suite.direct(requests.get());
    }

    static <T> Supplier<HttpRequest> inTurn(List<T> all, Function<T, HttpRequest> request) {
        int[] next = {0};
        return () -> request.apply(all.get(next[0]++ % all.size()));
    }
}
