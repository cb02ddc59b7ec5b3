package se.jobbspar.matching.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import se.jobbspar.rest.Today;
import se.jobbspar.rest.WireName;

/** The decisions that hold. */
@ApplicationScoped
public class Decisions {
    // In one statement: two coaches may decide at the same moment, and the last of them wins.
    private static final String DECIDE = """
            insert into decision (workplace, person, demand, choice, reason, decided_at, decided_by)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            on conflict (workplace, person, demand) do update set
                choice = excluded.choice, reason = excluded.reason,
                decided_at = excluded.decided_at, decided_by = excluded.decided_by
            """;

    // Plain JDBC: it is asked for with every list, and Hibernate translates a query with a list of keys anew each time.
    private static final String DECIDED = """
            select workplace, person, demand, choice, reason, decided_at from decision
            where (workplace, person, demand) in (select * from unnest(?, ?, ?))
            """;

    private final Session database;
    private final DecisionConfig config;
    private final Today today;

    Decisions(Session database, DecisionConfig config, Today today) {
        this.database = database;
        this.config = config;
        this.today = today;
    }

    /**
     * Decides, whatever was decided before.
     *
     * @param coach the identity provider's id of the coach
     */
    @Transactional
    public DecisionResponse decide(Candidacy candidacy, DecisionRequest wanted, String coach) {
        String reason = wanted.reason() == null ? null : WireName.of(wanted.reason());
        database.createNativeMutationQuery(DECIDE)
                .setParameter(1, candidacy.workplace())
                .setParameter(2, candidacy.person())
                .setParameter(3, candidacy.demand())
                .setParameter(4, WireName.of(wanted.decision()))
                .setParameter(5, reason, String.class)
                .setParameter(6, today.instant())
                .setParameter(7, coach)
                .executeUpdate();
        return find(candidacy).orElseThrow();
    }

    /** There may be none, and then there is nothing to do. */
    @Transactional
    public void undo(Candidacy candidacy) {
        database.createMutationQuery("delete from Decision where candidacy = ?1")
                .setParameter(1, candidacy)
                .executeUpdate();
    }

    @Transactional
    public Optional<DecisionResponse> find(Candidacy candidacy) {
        return Optional.ofNullable(find(List.of(candidacy)).get(candidacy));
    }

    /** What has been decided about these; nothing for those about whom nothing has. */
    @Transactional
    public Map<Candidacy, DecisionResponse> find(Collection<Candidacy> candidacies) {
        if (candidacies.isEmpty()) {
            return Map.of();
        }
        return database.doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(DECIDED)) {
                statement.setArray(1, array(connection, "text", candidacies, Candidacy::workplace));
                statement.setArray(2, array(connection, "uuid", candidacies, Candidacy::person));
                statement.setArray(3, array(connection, "uuid", candidacies, Candidacy::demand));
                return decided(statement.executeQuery());
            }
        });
    }

    private static Array array(
            Connection connection, String type, Collection<Candidacy> candidacies, Function<Candidacy, Object> part)
            throws SQLException {
        return connection.createArrayOf(type, candidacies.stream().map(part).toArray());
    }

    private static Map<Candidacy, DecisionResponse> decided(ResultSet rows) throws SQLException {
        Map<Candidacy, DecisionResponse> decided = new HashMap<>();
        while (rows.next()) {
            Decision decision = Decision.of(rows);
            decided.put(decision.candidacy(), DecisionResponse.of(decision));
        }
        return decided;
    }

    /** Everybody about whom something is decided. */
    @Transactional
    public List<UUID> people() {
        return database.createQuery("select distinct candidacy.person from Decision", UUID.class)
                .getResultList();
    }

    /** Deletes what is decided about these people. */
    @Transactional
    public void forget(Collection<UUID> people) {
        database.createMutationQuery("delete from Decision where candidacy.person in ?1")
                .setParameterList(1, people)
                .executeUpdate();
    }

    /** Deletes what was decided longer ago than it is kept. */
    @Transactional
    public void dispose() {
        database.createMutationQuery("delete from Decision where decidedAt < ?1")
                .setParameter(1, today.instant().minus(config.kept()))
                .executeUpdate();
    }
}
