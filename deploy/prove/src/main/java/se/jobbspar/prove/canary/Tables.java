package se.jobbspar.prove.canary;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.jobbspar.local.settings.Settings;

/** Every row of every table, as PostgreSQL writes it as a text. */
final class Tables {
    private final Settings settings;

    Tables(Settings settings) {
        this.settings = settings;
    }

    Stream<String> rows(String database) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(settings.database(database));
                Statement statement = connection.createStatement()) {
            String tables = "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
                    + " where schemaname not in ('pg_catalog', 'information_schema')";
            for (String table : texts(statement, tables)) {
                rows.addAll(texts(statement, "select t::text from " + table + " t"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read " + database, e);
        }
        return rows.stream();
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                texts.add(result.getString(1));
            }
        }
        return texts;
    }
}
