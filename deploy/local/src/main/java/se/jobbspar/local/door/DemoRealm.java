package se.jobbspar.local.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The people and the partners' systems of the realm file, which is the one place that knows them.
 *
 * @param people who can sign in
 * @param systems that have a token of their own
 */
public record DemoRealm(List<Person> people, List<PartnerSystem> systems) {
    /** The realm that Keycloak imports, on the class path. */
    public static final String FILE = "/keycloak/jobbspar-realm.json";

    /** @param place the municipality's or organisation's code, or empty text */
    public record Person(String name, String role, String place, String password) {}

    /**
     * A partner's system.
     *
     * @param secret a demo value
     * @param place code of the municipality it acts for, or empty text
     */
    public record PartnerSystem(String client, String secret, String place, Set<String> scopes) {}

    public static DemoRealm load() {
        try (InputStream file = DemoRealm.class.getResourceAsStream(FILE)) {
            JsonNode realm = new ObjectMapper().readTree(file);
            List<Person> people = new ArrayList<>();
            for (JsonNode user : realm.path("users")) {
                if (user.has("credentials")) {
                    people.add(person(user));
                }
            }
            return new DemoRealm(people, systems(realm));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the realm", e);
        }
    }

    /** By name (karin) or by role (coach: the first one in the file). */
    public Optional<Person> find(String nameOrRole) {
        return people.stream()
                .filter(person ->
                        person.name().equals(nameOrRole) || person.role().equals(nameOrRole))
                .findFirst();
    }

    /** By client, or {@code partner}: the first one in the file. */
    public Optional<PartnerSystem> system(String clientOrPartner) {
        return systems.stream()
                .filter(system -> clientOrPartner.equals("partner") || clientOrPartner.equals(system.client()))
                .findFirst();
    }

    /**
     * The coach of a municipality.
     *
     * @throws IllegalStateException when the realm has none
     */
    public Person coachOf(String municipality) {
        return people.stream()
                .filter(person ->
                        person.role().equals("coach") && person.place().equals(municipality))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No coach of " + municipality + " in the realm"));
    }

    private static Person person(JsonNode user) {
        JsonNode attributes = user.path("attributes");
        return new Person(
                user.path("username").asText(),
                user.path("realmRoles").path(0).asText(),
                attributes
                        .path("municipality")
                        .path(0)
                        .asText(attributes.path("organisation").path(0).asText()),
                user.path("credentials").path(0).path("value").asText());
    }

    private static List<PartnerSystem> systems(JsonNode realm) {
        List<PartnerSystem> systems = new ArrayList<>();
        for (JsonNode client : realm.path("clients")) {
            if (client.path("serviceAccountsEnabled").asBoolean()) {
                systems.add(system(client, realm));
            }
        }
        return systems;
    }

    private static PartnerSystem system(JsonNode client, JsonNode realm) {
        String name = client.path("clientId").asText();
        String place = "";
        for (JsonNode user : realm.path("users")) {
            if (user.path("serviceAccountClientId").asText().equals(name)) {
                place = user.at("/attributes/municipality/0").asText();
            }
        }
        Set<String> scopes = new LinkedHashSet<>();
        client.path("defaultClientScopes").forEach(scope -> scopes.add(scope.asText()));
        return new PartnerSystem(name, client.path("secret").asText(), place, scopes);
    }
}
