package se.jobbspar.participant.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.participant.person.Contact;
import se.jobbspar.participant.person.IdentityKeys;
import se.jobbspar.participant.person.Person;
import se.jobbspar.servers.LocalPostgres;
import se.jobbspar.testkit.SharedPostgres;

/** Who was registered before rows had ids, and before people were told from one another, is as if registered since. */
class MigrationTest {
    private static final Person AMINA =
            new Person("Amína  HADDAD-Åsén", new Contact("Amina@Example.org", "+46 70-174 06 08"), " AME  17", null);
    private static final String EARLIER =
            """
            insert into participant (id, code, version, municipality, name, email, phone, reference, protected_identity, profile,
                mapping, skills, visible_to, seen, created_at, updated_at, person_key)
            values (gen_random_uuid(), 'ORE-2222', 7, '1880', '%s', '%s', '%s', '%s', 'NONE',
                '{"skills":[{"concept":"urn:a","level":2},{"concept":"urn:b","level":1}],"experiences":[],"languages":[]}',
                'PARTLY', '{urn:a,urn:b}', '{1880}', true, now(), now(), 'amina')""".formatted(AMINA.name(), AMINA.contact().email(), AMINA.contact().phone(), AMINA.reference());
    private final String address = SharedPostgres.freshDatabase();

    @BeforeEach
    void migrate() throws SQLException {
        flyway().target("1.1").load().migrate();
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(EARLIER);
        }
        flyway().load().migrate();
    }

    @Test
    void everyRowHasAnIdAndTheVersionItCameWith() throws Exception {
        JsonNode profile = new ObjectMapper().readTree(value("profile::text"));

        assertEquals("urn:a", profile.at("/skills/0/concept").asText());
        assertEquals(7, profile.at("/skills/0/recorded/version").asLong());
        assertNotNull(profile.at("/skills/1/id").textValue());
        assertTrue(!profile.at("/skills/0/id").equals(profile.at("/skills/1/id")), "one id for two rows");
        assertTrue(profile.at("/licences").isEmpty());
    }

    @Test
    void identityKeysAreThoseThatTheServiceWrites() throws SQLException {
        assertEquals(
                IdentityKeys.of(AMINA),
                List.of(value("array_to_string(identity_keys, '|')").split("\\|")));
        assertEquals("urn:a|urn:b", value("array_to_string(traits, '|')"));
    }

    private FluentConfiguration flyway() {
        return Flyway.configure().dataSource(address, LocalPostgres.USER, "").locations("db/migration");
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(address, LocalPostgres.USER, "");
    }

    private String value(String column) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select " + column + " from participant")) {
            row.next();
            return row.getString(1);
        }
    }
}
