package se.jobbspar.prove.neighbours;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import se.jobbspar.local.door.Door;
import se.jobbspar.local.suite.RunningSuite;
import se.jobbspar.local.suite.Waiting;
import se.jobbspar.prove.outside.Callers;
import se.jobbspar.prove.outside.Client;
import se.jobbspar.prove.proof.Proof;
import se.jobbspar.prove.proof.Round;
import se.jobbspar.prove.proof.Seed;
import se.jobbspar.prove.suite.ProvedSuite;

/** A round is one thing that one caller does at its worst, the next one with the next seed. */
public final class Neighbours implements Proof {
    private static final Duration HELD = Duration.ofSeconds(4);

    private final ProvedSuite suite;

    public Neighbours(ProvedSuite suite) {
        this.suite = suite;
    }

    @Override
    public String name() {
        return "neighbours";
    }

    @Override
    public Round round(Seed seed) {
        RunningSuite running = suite.running();
        Client client = new Client(running.address());
        Callers callers = Callers.of(running);
        Worst worst = Worst.values()[(int) Math.floorMod(seed.value(), (long) Worst.values().length)];
        Memory before = Memory.of(running);
        Means means = new Means(
                client,
                running.settings().ports().gateway(),
                callers.named("karin"),
                callers.named("petra"),
                order(running.door()));
        // With a client of its own, since one that sends 500 requests at once keeps the next one waiting by itself.
        Neighbour neighbour = Neighbour.atWork(new Client(running.address()), callers.named("lena"));
        try (means;
                neighbour) {
            worst.work(means);
            Waiting.pause(HELD);
            neighbour.awaitEnoughAnswers();
        }
        List<String> faults = new ArrayList<>(means.faults());
        faults.addAll(neighbour.faults());
        faults.addAll(Memory.of(running).faultsSince(before));
        System.out.println("  " + worst + ": " + neighbour.times());
        return new Round(
                means.asked() + neighbour.asked(),
                faults.stream().map(fault -> worst + ": " + fault).toList());
    }

    /** For the first of the coach's people who can be matched. */
    private static String order(Door door) {
        String person = door.get("karin", "/participant/v1/participants?mapped=mapped&limit=1")
                .body()
                .at("/items/0/id")
                .asText();
        ObjectNode order = JsonNodeFactory.instance.objectNode().put("against", "vacancies");
        order.putObject("subject").put("type", "participant").put("id", person);
        return order.put("purpose", "guidance").toString();
    }
}
