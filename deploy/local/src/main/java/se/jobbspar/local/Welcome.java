package se.jobbspar.local;

import java.time.Duration;
import java.util.Optional;
import se.jobbspar.local.door.DemoRealm;
import se.jobbspar.local.door.Door;
import se.jobbspar.local.settings.LauncherProblem;
import se.jobbspar.local.settings.Settings;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;

/** What a newcomer reads when everything runs: where to click, who to be, what to paste. */
final class Welcome {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Settings settings;
    private final DemoRealm realm;
    private final Door door;
    private final Progress progress;

    Welcome(Settings settings, DemoRealm realm, Door door, Progress progress) {
        this.settings = settings;
        this.realm = realm;
        this.door = door;
        this.progress = progress;
    }

    void say() {
        String address = settings.gatewayAddress();
        progress.say("");
        progress.say("Jobbspår runs.");
        progress.say("  Console             " + address + "/console");
        progress.say("  API documentation   " + address + "/docs");
        progress.say(
                "  Sign in with        password " + realm.people().getFirst().password() + ", as");
        realm.people()
                .forEach(person ->
                        progress.say(String.format("    %-8s %-9s %s", person.name(), person.role(), place(person))));
        progress.say("  Tokens              " + prefix()
                + "./jobbspar token coach | hr | employer | planner | partner | admin | <name>");
        progress.say("");
        example().ifPresent(this::show);
        progress.say("Ctrl-C stops everything.");
    }

    /** The municipality's name, the organisation's number, or nothing for who belongs nowhere. */
    private static String place(DemoRealm.Person person) {
        return Places.sweden()
                .municipality(person.place())
                .map(Municipality::name)
                .orElse(person.place());
    }

    /** The suite is of use without it. */
    private Optional<Showcase.Request> example() {
        try {
            return Again.within(PATIENCE, new Showcase(settings, door)::request);
        } catch (LauncherProblem problem) {
            progress.say(problem.getMessage());
            return Optional.empty();
        }
    }

    private void show(Showcase.Request request) {
        progress.say("Which shortage occupations fit Amina? Paste this:");
        progress.say("");
        progress.say(prefix().isEmpty() ? request.curl() : request.curl().replace("$(./", "$(" + prefix() + "./"));
        progress.say("");
        progress.say("It answers (shortened):");
        progress.say(request.answer());
        progress.say("");
    }

    /** Another port has to be said to the script, too. */
    private String prefix() {
        int port = settings.ports().gateway();
        return port == 8080 ? "" : "JOBBSPAR_PORT=" + port + " ";
    }
}
