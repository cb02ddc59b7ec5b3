package se.jobbspar.local;

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
record DemoRealm(List<Person> people, String partnerClient, String partnerSecret) {
    /** @param place the municipality's or organisation's code, or empty text */
    record Person(String name, String role, String place, String password) {}

    static DemoRealm load() {
        try (InputStream file = DemoRealm.class.getResourceAsStream(KeycloakFolder.REALM)) {
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
    Optional<Person> find(String nameOrRole) {
        return people.stream()
                .filter(person ->
                        person.name().equals(nameOrRole) || person.role().equals(nameOrRole))
                .findFirst();
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
