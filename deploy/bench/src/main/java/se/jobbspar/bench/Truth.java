package se.jobbspar.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.jobbspar.bench.engine.Found;
import se.jobbspar.bench.engine.Matcher;
import se.jobbspar.bench.engine.Ranking;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.taxonomy.Taxonomy;

/** The first ten for some vacancies, by the whole policy computed for everybody: what lists are compared with. */
final class Truth {
    static final int LISTED = 10;

    private final LocalDate today;
    private final List<Scored> scored = new ArrayList<>();

    private record Scored(UUID vacancy, Demand demand, Ranking ranking) {}

    Truth(List<VacancySnapshot> vacancies, Taxonomy taxonomy, LocalDate today) {
        this.today = today;
        vacancies.forEach(vacancy ->
                scored.add(new Scored(vacancy.id(), Matcher.demand(vacancy, taxonomy), new Ranking(LISTED))));
    }

    void take(Candidate person) {
        String id = person.snapshot().id().toString();
        scored.forEach(
                one -> one.ranking.offer(id, one.demand.points(person, today).orElse(0)));
    }

    /** How lists are made that are to be equal. */
    @FunctionalInterface
    interface Listing {
        List<Found> of(UUID vacancy, Demand demand) throws IOException;
    }

    /** @throws IllegalStateException when a list differs in a place, an id or a point */
    void requireSame(String who, Listing lists) throws IOException {
        for (Scored one : scored) {
            List<Found> found = lists.of(one.vacancy, one.demand);
            if (!found.equals(one.ranking.best())) {
                throw new IllegalStateException(who + " finds " + found + ", right is " + one.ranking.best());
            }
        }
    }

    int size() {
        return scored.size();
    }
}
