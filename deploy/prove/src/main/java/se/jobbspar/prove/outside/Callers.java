package se.jobbspar.prove.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.local.door.AccessTokens;
import se.jobbspar.local.door.DemoRealm;
import se.jobbspar.local.suite.RunningSuite;

/** Everybody the demo realm knows, a second employer, a system without scopes and one of another municipality, and nobody. */
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
            all.add(caller(person.name(), person.role(), person.place(), Set.of(), tokens.of(person.name())));
        }
        for (DemoRealm.PartnerSystem system : suite.realm().systems()) {
            all.add(caller(system.client(), "partner", system.place(), system.scopes(), tokens.of(system.client())));
        }
        Strangers strangers = new Strangers(suite.settings());
        all.add(caller("other employer", "employer", Strangers.ORGANISATION, Set.of(), strangers.employer()));
        all.add(caller("system without scopes", "partner", "1880", Set.of(), strangers.system("1880", Set.of())));
        Set<String> scopes = Scopes.ALL.keySet();
        all.add(caller("system of Linköping", "partner", "0580", scopes, strangers.system("0580", scopes)));
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

    private static Caller caller(String name, String role, String place, Set<String> scopes, String token) {
        return new Caller(name, role, place, scopes, Optional.of("Bearer " + token));
    }
}
