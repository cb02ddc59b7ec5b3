package se.jobbspar.prove.canary;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import se.jobbspar.local.suite.RunningSuite;
import se.jobbspar.local.suite.Waiting;
import se.jobbspar.prove.document.ApiDocument;
import se.jobbspar.prove.outside.Callers;
import se.jobbspar.prove.outside.Client;
import se.jobbspar.prove.proof.Proof;
import se.jobbspar.prove.proof.Round;
import se.jobbspar.prove.proof.Seed;
import se.jobbspar.prove.suite.ProvedSuite;

/** A round writes a name and a personal number into every text field, looks everywhere, erases, and looks again. */
public final class Canaries implements Proof {
    /** Relay, feed and the index's own commit, and the logs' buffers. */
    private static final Duration SETTLING = Duration.ofSeconds(3);

    private final ProvedSuite suite;

    public Canaries(ProvedSuite suite) {
        this.suite = suite;
    }

    @Override
    public String name() {
        return "canaries";
    }

    @Override
    public Round round(Seed seed) {
        RunningSuite running = suite.running();
        Client client = new Client(running.address());
        Aviary aviary = new Aviary(ApiDocument.read(client), client, Callers.of(running), new Texts(seed));
        List<String> faults = new ArrayList<>(aviary.release());
        Waiting.pause(SETTLING);
        look(Places.of(running.settings(), false), aviary.canaries(), faults);
        aviary.erase();
        Waiting.pause(SETTLING);
        List<Place> places = Places.of(running.settings(), true);
        look(places, aviary.canaries(), faults);
        return new Round(aviary.canaries().size() * places.size(), faults);
    }

    private static void look(List<Place> places, List<Canary> canaries, List<String> faults) {
        for (Place place : places) {
            place.find(canaries).forEach(canary -> faults.add(canary.where() + " is found in " + place.name()));
        }
    }
}
