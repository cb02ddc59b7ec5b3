package se.jobbspar.prove.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.jobbspar.local.door.AccessTokens;
import se.jobbspar.local.door.DemoRealm;
import se.jobbspar.local.suite.RunningSuite;

/** Everybody the demo realm knows, a second employer and a partner without scopes, and nobody. */
public final class Callers {
    private final List<Caller> all;

    private Callers(List<Caller> all) {
        this.all = List.copyOf(all);
    }

    /** Fetches their tokens, which hold for ten minutes. */
    public static Callers of(RunningSuite suite) {
        AccessTokens tokens = new AccessTokens(suite.settings(), suite.realm());
        List<Caller> all = new ArrayList<>();
        for (DemoRealm.Person person : suite.realm().people()) {
            all.add(caller(person.name(), person.role(), person.place(), true, tokens.of(person.name())));
        }
        all.add(caller("partner", "partner", "", true, tokens.of("partner")));
        Strangers strangers = new Strangers(suite.settings());
        all.add(caller("other employer", "employer", Strangers.ORGANISATION, true, strangers.employer()));
        all.add(caller("partner without scopes", "partner", "", false, strangers.partner()));
        all.add(Caller.NOBODY);
        return new Callers(all);
    }

    public List<Caller> all() {
        return all;
    }

    public Caller named(String name) {
        return all.stream()
                .filter(caller -> caller.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Caller caller(String name, String role, String place, boolean scoped, String token) {
        return new Caller(name, role, place, scoped, Optional.of("Bearer " + token));
    }
}
