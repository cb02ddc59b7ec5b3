package se.jobbspar.bench.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** PostgreSQL without a search server: a row for each term of a person, in an index that holds all that is asked for. */
public final class PostgreSql implements Engine {
    private static final String TABLE = "create unlogged table fact (term int not null, person uuid not null)";
    private static final String INDEX = "alter table fact add primary key (term, person)";
    // So that the index is asked alone.
    private static final String VISIBLE = "vacuum analyze fact";
    private static final String SESSION =
            "set work_mem = '256MB'; set jit = off; set plan_cache_mode = force_custom_plan";

    private static final String TOP = """
            select person, sum(points) as points from (
                select person, points from unnest(?, ?) as one (term, points) join fact using (term)
                union all
                select person, max(points) from unnest(?, ?, ?) as any_of (place, term, points) join fact using (term)
                group by place, person
            ) earned
            group by person order by points desc, person limit ?
            """;

    private final Connection connection;
    private final PGCopyOutputStream rows;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** A term of a sum, one of the {@code place}'s. */
    private record Asked(int place, int term, int points) {}

    /** @param database JDBC address of an empty database */
    public PostgreSql(String database) throws IOException {
        try {
            connection = DriverManager.getConnection(database);
            execute(SESSION);
            execute(TABLE);
            rows = new PGCopyOutputStream(connection.unwrap(PGConnection.class), "copy fact from stdin");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void add(String id, List<String> terms) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String term : terms) {
            int number = numbers.computeIfAbsent(term, isNew -> numbers.size());
            lines.append(number).append('\t').append(id).append('\n');
        }
        rows.write(lines.toString().getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void ready() throws IOException {
        rows.close();
        try {
            execute(INDEX);
            execute(VISIBLE);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public List<Found> top(Question question, int most) throws IOException {
        List<Asked> one = new ArrayList<>();
        List<Asked> anyOf = new ArrayList<>();
        int place = 0;
        for (List<WeightedTerm> terms : question.sum()) {
            for (WeightedTerm weighted : terms) {
                (terms.size() == 1 ? one : anyOf)
                        .add(new Asked(place, numbers.getOrDefault(weighted.term(), -1), weighted.points()));
            }
            place++;
        }
        try (PreparedStatement statement = connection.prepareStatement(TOP)) {
            statement.setObject(1, column(one, Asked::term));
            statement.setObject(2, column(one, Asked::points));
            statement.setObject(3, column(anyOf, Asked::place));
            statement.setObject(4, column(anyOf, Asked::term));
            statement.setObject(5, column(anyOf, Asked::points));
            statement.setInt(6, most);
            return found(statement.executeQuery());
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static int[] column(List<Asked> asked, ToIntFunction<Asked> part) {
        return asked.stream().mapToInt(part).toArray();
    }

    private static List<Found> found(ResultSet rows) throws SQLException {
        List<Found> found = new ArrayList<>();
        while (rows.next()) {
            found.add(new Found(rows.getString("person"), rows.getInt("points")));
        }
        return found;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
