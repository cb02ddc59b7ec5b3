package se.jobbspar.local.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The people and the partner of the realm file, which is the one place that knows them.
 *
 * @param people who can sign in
 * @param partnerClient client id of the partner's system
 * @param partnerSecret its secret, a demo value
 */
public record DemoRealm(List<Person> people, String partnerClient, String partnerSecret) {
    /** The realm that Keycloak imports, on the class path. */
    public static final String FILE = "/keycloak/jobbspar-realm.json";

    /** @param place the municipality's or organisation's code, or empty text */
    public record Person(String name, String role, String place, String password) {}

    public static DemoRealm load() {
        try (InputStream file = DemoRealm.class.getResourceAsStream(FILE)) {
            JsonNode realm = new ObjectMapper().readTree(file);
            List<Person> people = new ArrayList<>();
            for (JsonNode user : realm.path("users")) {
                if (user.has("credentials")) {
                    people.add(person(user));
                }
            }
            JsonNode partner = partner(realm);
            return new DemoRealm(
                    people,
                    partner.path("clientId").asText(),
                    partner.path("secret").asText());
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

    private static JsonNode partner(JsonNode realm) {
        for (JsonNode client : realm.path("clients")) {
            if (client.path("serviceAccountsEnabled").asBoolean()) {
                return client;
            }
        }
        throw new IllegalStateException("The realm has no partner client");
    }
}
