package se.jobbspar.prove.attack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import se.jobbspar.local.suite.RunningSuite;
import se.jobbspar.prove.document.ApiDocument;
import se.jobbspar.prove.outside.Caller;
import se.jobbspar.prove.outside.Callers;
import se.jobbspar.prove.outside.Client;
import se.jobbspar.prove.outside.Reply;
import se.jobbspar.prove.outside.Session;
import se.jobbspar.prove.proof.Proof;
import se.jobbspar.prove.proof.Round;
import se.jobbspar.prove.proof.Seed;
import se.jobbspar.prove.suite.ProvedSuite;

/** A round draws from every kind of attack, in any order; a neighbour asks for something now and then. */
public final class Attacks implements Proof {
    private static final int OF_EACH_KIND = 120;
    private static final int BETWEEN_NEIGHBOURS = 25;
    private static final String PEOPLE = "/participant/v1/participants";

    private final ProvedSuite suite;

    public Attacks(ProvedSuite suite) {
        this.suite = suite;
    }

    @Override
    public String name() {
        return "attacks";
    }

    @Override
    public Round round(Seed seed) {
        RunningSuite running = suite.running();
        Client client = new Client(running.address());
        Callers callers = Callers.of(running);
        Random random = seed.random(name());
        List<Attack> attacks = new ArrayList<>();
        for (List<Attack> kind : kinds(running, client, callers, random)) {
            Collections.shuffle(kind, random);
            attacks.addAll(kind.subList(0, Math.min(OF_EACH_KIND, kind.size())));
        }
        Collections.shuffle(attacks, random);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < attacks.size(); i++) {
            attacks.get(i).fault().ifPresent(faults::add);
            if (i % BETWEEN_NEIGHBOURS == 0) {
                neighbour(client, callers.named("lena")).ifPresent(faults::add);
            }
        }
        return new Round(attacks.size(), faults);
    }

    private static List<List<Attack>> kinds(RunningSuite running, Client client, Callers callers, Random random) {
        int port = running.settings().ports().gateway();
        ApiDocument document = ApiDocument.read(client);
        Caller coach = callers.named("karin");
        Console console = new Console(Session.of(running, client, coach.name()), client);
        return List.of(
                Credentials.all(port, coach, PEOPLE, random),
                new Framing(port, callers.named("adam")).all(),
                new Bodies(document, client, callers.all()).all(),
                new Addresses(port, document, callers.all()).all(random),
                console.all(scripted(running)));
    }

    private static Optional<String> neighbour(Client client, Caller neighbour) {
        Reply reply = client.get(neighbour, PEOPLE + "?limit=1");
        return reply.fault()
                .or(() -> reply.status() == 200 ? Optional.empty() : Optional.of("answered " + reply.status()))
                .map(fault -> "a neighbour's GET " + PEOPLE + ": " + fault);
    }

    /** Somebody whose name would run in a page that forgot to escape it. */
    private static String scripted(RunningSuite running) {
        return running.door()
                .post(
                        "karin",
                        PEOPLE,
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("name", "<script>alert(1)</script>")
                                .put("reference", "\"><img src=x onerror=alert(1)>")
                                .put("protectedIdentity", "none"))
                .body()
                .path("id")
                .asText();
    }
}
