package se.jobbspar.prove.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.jobbspar.prove.load.Known;
import se.jobbspar.prove.load.Ledger;

/** Whether the index holds what the database holds, of everybody and everything the writers ever wrote. */
final class InIndex {
    private static final String PUBLISHED = ": published";

    private final Index index;
    private final Ledger ledger;

    InIndex(Index index, Ledger ledger) {
        this.index = index;
        this.ledger = ledger;
    }

    List<String> faults(List<Stored> people, List<Stored> vacancies) {
        List<String> faults = new ArrayList<>();
        Map<String, Stored> peopleById = byId(people);
        Map<String, Stored> vacanciesById = byId(vacancies);
        for (Known person : ledger.people()) {
            person.id().ifPresent(id -> {
                Optional<String> truth = Optional.ofNullable(peopleById.get(id)).map(Stored::shared);
                differ(person, truth, index.person(person.owner(), id)).ifPresent(faults::add);
            });
        }
        for (Known vacancy : ledger.vacancies()) {
            vacancy.id().ifPresent(id -> {
                Optional<String> truth = Optional.ofNullable(vacanciesById.get(id))
                        .filter(Stored::announced)
                        .map(stored -> stored.content().endsWith(PUBLISHED) ? stored.content() : "closed");
                differ(vacancy, truth, index.vacancy("karin", id)).ifPresent(faults::add);
            });
        }
        return faults;
    }

    private static Optional<String> differ(Known known, Optional<String> truth, Optional<String> indexed) {
        return truth.equals(indexed)
                ? Optional.empty()
                : Optional.of("The index has " + known + " as " + indexed + ", the database as " + truth);
    }

    private static Map<String, Stored> byId(List<Stored> all) {
        return all.stream().collect(Collectors.toMap(Stored::id, Function.identity()));
    }
}
