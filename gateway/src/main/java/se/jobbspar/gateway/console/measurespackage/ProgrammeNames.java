package se.jobbspar.gateway.console.measurespackage;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.programme.ProgrammeClient;

/** How the programmes of the visitor's municipality are called. */
@RequestScoped
class ProgrammeNames {
    /** As many as one page of the service holds: the newest, and more than a list to choose from is of use for. */
    private static final int MOST = 100;

    private final ProgrammeClient client;
    private final Visit visit;

    ProgrammeNames(@RestClient ProgrammeClient client, Visit visit) {
        this.client = client;
        this.visit = visit;
    }

    /** By id, in the order that is given. */
    Map<String, String> of(List<UUID> given) {
        Map<String, String> known = toChooseFrom(given);
        Map<String, String> names = new LinkedHashMap<>();
        given.forEach(id -> names.put(id.toString(), known.get(id.toString())));
        return names;
    }

    /** Those that stand, the newest first, and those given, whatever they are. */
    Map<String, String> toChooseFrom(List<UUID> given) {
        Map<String, String> names = new LinkedHashMap<>();
        client.list(visit.onBehalf(), 1, MOST).items().stream()
                .filter(programme -> !programme.mistaken() || given.contains(programme.id()))
                .forEach(programme -> names.put(programme.id().toString(), programme.name()));
        given.forEach(id -> names.computeIfAbsent(
                id.toString(), older -> client.read(visit.onBehalf(), id).name()));
        return names;
    }
}
