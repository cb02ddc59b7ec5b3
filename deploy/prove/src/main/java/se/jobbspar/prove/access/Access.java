package se.jobbspar.prove.access;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.jobbspar.local.suite.RunningSuite;
import se.jobbspar.prove.document.ApiDocument;
import se.jobbspar.prove.outside.Callers;
import se.jobbspar.prove.outside.Client;
import se.jobbspar.prove.proof.Proof;
import se.jobbspar.prove.proof.Round;
import se.jobbspar.prove.proof.Seed;
import se.jobbspar.prove.suite.ProvedSuite;

/** A round is every operation as every role on an object in every relation, in a drawn order. */
public final class Access implements Proof {
    private final ProvedSuite suite;

    public Access(ProvedSuite suite) {
        this.suite = suite;
    }

    @Override
    public String name() {
        return "access";
    }

    @Override
    public Round round(Seed seed) {
        RunningSuite running = suite.running();
        Client client = new Client(running.address());
        Callers callers = Callers.of(running);
        List<Thing> things = Things.make(running.door(), callers.all(), seed);
        List<Try> tries = new ArrayList<>(new Tries(ApiDocument.read(client), things).of(callers.all()));
        Collections.shuffle(tries, seed.random(name()));
        Verdict verdict = new Verdict(client, things);
        List<String> faults = new ArrayList<>();
        for (Try request : tries) {
            verdict.on(request, request.send(client)).ifPresent(faults::add);
        }
        return new Round(tries.size(), faults);
    }
}
