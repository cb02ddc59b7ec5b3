package se.jobbspar.prove.load;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;

/** Makes match lists in both directions, for what the writers work on. */
final class Reader implements Worker {
    private final List<String> coaches;
    private final Door door;
    private final Ledger ledger;

    Reader(List<String> coaches, Door door, Ledger ledger) {
        this.coaches = coaches;
        this.door = door;
        this.ledger = ledger;
    }

    @Override
    public boolean work(Random random) {
        boolean person = random.nextBoolean();
        String coach = coaches.get(random.nextInt(coaches.size()));
        Optional<Known> subject =
                person ? Ledger.draw(ledger.people(), coach, random) : Ledger.draw(ledger.vacancies(), "admin", random);
        if (subject.isEmpty()) {
            return true;
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("subject")
                .put("type", person ? "participant" : "vacancy")
                .put("id", subject.get().id().orElseThrow());
        body.put("against", person ? "vacancies" : "participants")
                .put("purpose", "guidance")
                .put("limit", 20);
        Optional<Answer> answer = Writing.ask(() -> door.post(coach, "/matching/v1/match-lists", body));
        answer.filter(Answer::successful).ifPresent(made -> ledger.made(MadeList.of(coach, made.body())));
        return answer.filter(made -> made.status() < 500).isPresent();
    }
}
