package se.jobbspar.prove.truth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.jobbspar.local.door.DemoRealm;
import se.jobbspar.prove.load.Known;
import se.jobbspar.prove.load.Ledger;

/**
 * Whether the index holds what the database holds: of everybody and everything that was written lately and of some others,
 * one by one; of all people, how many there are.
 */
final class InIndex {
    private static final String COACH = "karin";
    private static final String PUBLISHED = ": published";
    private static final int OTHERS = 20;

    private final Index index;
    private final Database database;
    private final List<Known> people;
    private final List<Known> vacancies;

    InIndex(Index index, Database database, Ledger ledger, Random random) {
        this.index = index;
        this.database = database;
        this.people = chosen(ledger.people(), random);
        this.vacancies = chosen(ledger.vacancies(), random);
    }

    private static List<Known> chosen(List<Known> all, Random random) {
        List<Known> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        List<Known> chosen =
                new ArrayList<>(shuffled.stream().filter(Known::touched).toList());
        shuffled.stream().filter(known -> !known.touched()).limit(OTHERS).forEach(chosen::add);
        return chosen;
    }

    List<String> faults(List<Stored> storedPeople, List<Stored> storedVacancies) {
        List<String> faults = new ArrayList<>();
        Map<String, Stored> peopleById = byId(storedPeople);
        Map<String, Stored> vacanciesById = byId(storedVacancies);
        for (Known person : people) {
            person.id().ifPresent(id -> {
                Optional<String> truth = Optional.ofNullable(peopleById.get(id)).map(Stored::shared);
                differ(person, truth, index.person(person.owner(), id)).ifPresent(faults::add);
            });
        }
        for (Known vacancy : vacancies) {
            vacancy.id().ifPresent(id -> {
                Optional<String> truth = Optional.ofNullable(vacanciesById.get(id))
                        .filter(Stored::announced)
                        .map(stored -> stored.content().endsWith(PUBLISHED) ? stored.content() : "closed");
                differ(vacancy, truth, index.vacancy(COACH, id)).ifPresent(faults::add);
            });
        }
        storedVacancies.stream()
                .filter(stored -> stored.content().endsWith(PUBLISHED))
                .findFirst()
                .ifPresent(open -> count(open.id(), faults));
        return faults;
    }

    private void count(String open, List<String> faults) {
        String municipality = DemoRealm.load().find(COACH).orElseThrow().place();
        long mapped = database.mapped(municipality);
        long indexed = index.people(COACH, open);
        if (mapped != indexed) {
            faults.add("The index has " + indexed + " people for " + municipality + ", the database " + mapped);
        }
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
