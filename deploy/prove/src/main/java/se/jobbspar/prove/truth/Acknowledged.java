package se.jobbspar.prove.truth;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;
import se.jobbspar.prove.load.Content;
import se.jobbspar.prove.load.Known;
import se.jobbspar.prove.load.Ledger;

/** Whether the database holds what was acknowledged, once, and the API shows it. */
final class Acknowledged {
    private final Ledger ledger;
    private final Door door;
    private final Database database;

    Acknowledged(Ledger ledger, Door door, Database database) {
        this.ledger = ledger;
        this.door = door;
        this.database = database;
    }

    /** The ledger goes on from what is found. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        List<Stored> people = database.people();
        List<Stored> vacancies = database.vacancies();
        for (Known person : ledger.people()) {
            compare(person, people, stored -> person.mark().equals(stored.mark()), faults);
        }
        for (Known vacancy : ledger.vacancies()) {
            Predicate<Stored> marked = stored -> (stored.mark() + " ").startsWith(vacancy.mark() + " ");
            compare(vacancy, vacancies, marked, faults);
        }
        return faults;
    }

    private void compare(Known known, List<Stored> all, Predicate<Stored> marked, List<String> faults) {
        List<Stored> found = all.stream().filter(marked).toList();
        Optional<Stored> one = found.stream().findFirst();
        Optional<String> content = one.map(Stored::content);
        if (found.size() > 1) {
            faults.add(known + " is there " + found.size() + " times");
        } else if (!known.may().contains(content)) {
            faults.add(known + " was acknowledged as " + known.may() + " and is " + content);
        } else if (!known.touched()) {
            return;
        }
        String id = one.map(Stored::id).or(known::id).orElse(null);
        if (id != null) {
            Answer shown = door.get(known.owner(), path(known) + id);
            if (!content(known, shown).equals(content)) {
                faults.add(known + " is in the database as " + content + " and shown as " + content(known, shown));
            }
            known.found(id, shown.etag(), content);
        }
    }

    private boolean person(Known known) {
        return ledger.people().contains(known);
    }

    private String path(Known known) {
        return person(known) ? "/participant/v1/participants/" : "/vacancy/v1/vacancies/";
    }

    private Optional<String> content(Known known, Answer shown) {
        JsonNode body = shown.body();
        if (shown.status() == 404) {
            return Optional.empty();
        }
        return Optional.of(
                person(known)
                        ? Content.person(body.path("name").asText(), body.path("profile"))
                        : Content.vacancy(
                                body.path("title").asText(), body.path("status").asText()));
    }
}
