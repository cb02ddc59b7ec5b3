package se.jobbspar.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Tokens;

/** 10,000 participants of a hundred coaches: what a coach opens every morning looks at the coach's own people alone. */
@ServiceTest
class WaitingSpeedTest {
    private static final Logger LOG = Logger.getLogger(WaitingSpeedTest.class);
    private static final String UMEA = "2480";
    private static final int COACHES = 100;
    private static final int PEOPLE = 10_000;
    private static final int CALLS = 20;

    private final Api coach = Api.coach(UMEA, "coach-1");

    @Inject
    DataSource database;

    @Inject
    @PersistenceUnitExtension
    WrittenQueries queries;

    @Test
    void tilesAndTheirListsAreFoundByIndex() throws SQLException {
        fill();
        List<String> written = queries.during(() -> {
            coach.waiting().then().statusCode(200);
            coach.list("coach", "none").then().statusCode(200);
            for (String waiting : List.of(
                    "nothing-agreed", "step-passed", "to-ask", "not-seen", "new", "follow-up-due", "signature-open")) {
                coach.list("coach", "me", "waiting", waiting).then().statusCode(200);
            }
        });

        List<String> scans = new ArrayList<>();
        for (String query : written) {
            if (query.contains("for no key update")) {
                // The sweep that follows agreements, which comes by now and then.
                continue;
            }
            String plan = plan(query);
            // Coaches are so few that reading all of them is the shortest way.
            if (plan.contains("Seq Scan on participant")
                    || plan.contains("Seq Scan on coaching")
                    || plan.contains("Seq Scan on contact_entry")
                    || plan.contains("Seq Scan on plan")
                    || plan.contains("Seq Scan on history")) {
                scans.add(query + "\n" + plan);
            }
        }
        assertEquals(List.of(), scans, "a table is read from end to end");
        assertTrue(written.size() > 10, "the queries were not seen");
        LOG.infof(
                "%d participants, 100 of them the coach's: tiles %s; filtered list %s; of follow-ups %s; the 500 without a coach %s",
                PEOPLE,
                Speed.of(CALLS, coach::waiting),
                Speed.of(CALLS, () -> coach.list("coach", "me", "waiting", "not-seen")),
                Speed.of(CALLS, () -> coach.list("coach", "me", "waiting", "follow-up-due")),
                Speed.of(CALLS, () -> coach.list("coach", "none")));
    }

    /** As the database would carry it out for any coach. */
    private String plan(String query) throws SQLException {
        int parameters = 0;
        var numbered = new StringBuilder();
        for (char sign : query.toCharArray()) {
            numbered.append(sign == '?' ? "$" + ++parameters : sign);
        }
        String values = String.join(",", Collections.nCopies(parameters, "null"));
        var plan = new StringBuilder();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("prepare written as " + numbered);
            try (ResultSet rows =
                    statement.executeQuery("explain execute written" + (parameters == 0 ? "" : "(" + values + ")"))) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            statement.execute("deallocate written; reset plan_cache_mode");
        }
        return plan.toString();
    }

    private void fill() throws SQLException {
        var rows = new StringBuilder();
        for (int i = 0; i < COACHES; i++) {
            rows.append(i == 0 ? "" : ",").append("('%s', %d)".formatted(Tokens.subject("coach-" + i), i));
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create temporary table drawn_coach as select * from (values %s) c(id, n)".formatted(rows));
            statement.execute("""
                    insert into coach (id, version, workplace, name, languages)
                    select id, 1, '%1$s', 'coach-' || n, '{}' from drawn_coach on conflict do nothing;
                    insert into participant (id, code, version, workplace, name, person_key, protected_identity,
                        profile, mapping, skills, traits, identity_keys, visible_to, seen, has_coach, created_at, updated_at)
                    select gen_random_uuid(), 'UME-' || n, 1, '%1$s', 'Test', 'test', 'NONE', '%3$s',
                        (array['EMPTY', 'PARTLY', 'MAPPED'])[n %% 3 + 1], '{}', '{}', '{}', '{%1$s}', true, n %% 20 > 0,
                        now() - n %% 365 * interval '1 day', now()
                    from generate_series(1, %2$d) n;
                    insert into coaching (participant, version, coach, since)
                    select p.id, 1, c.id, current_date - 30 from participant p join drawn_coach c
                        on c.n = substring(p.code from 5)::int %% 100 where p.workplace = '%1$s' and p.code like 'UME-%%' and p.has_coach;
                    insert into plan (participant, version, goals, next_step, next_step_on, agreed_by, agreed_at)
                    select participant, 1, '{}', 'Ring', current_date + (random() * 60)::int - 30, coach, now()
                    from coaching where random() < 0.7 and since = current_date - 30;
                    insert into contact_entry (id, participant, held_on, kind, coach, noted_at)
                    select gen_random_uuid(), participant, current_date - (random() * 200)::int, 'MEETING', coach, now()
                    from coaching, generate_series(1, 4) where since = current_date - 30;
                    insert into history (fact, version, kind, participant, workplace, state, said_by, said_at)
                    select gen_random_uuid(), 1, 'outcome', participant, '%1$s', jsonb_build_object(
                        'kind', 'work', 'mistaken', false, 'on', current_date - (random() * 400)::int), 'test', now()
                    from coaching where random() < 0.5 and since = current_date - 30;
                    insert into history (fact, version, kind, participant, belongs_to, workplace, state, said_by, said_at)
                    select gen_random_uuid(), 1, 'follow-up', participant, fact, '%1$s', jsonb_build_object(
                        'milestone', milestone, 'mistaken', false), 'test', now()
                    from history, (values ('28-days'), ('3-months'), ('6-months')) heard(milestone)
                    where kind = 'outcome' and workplace = '%1$s';
                    insert into history (fact, version, kind, participant, workplace, state, said_by, said_at)
                    select fact, version, 'placement', participant, '%1$s', jsonb_build_object(
                        'mistaken', false, 'signatures', '[]'::jsonb), 'test', now()
                    from (select participant, gen_random_uuid() fact from coaching
                        where random() < 0.2 and since = current_date - 30) agreed, generate_series(1, 4) version""".formatted(UMEA, PEOPLE, Profiles.FULL));
            statement.execute("drop table drawn_coach");
            // As the database does by itself after so many rows.
            statement.execute("vacuum analyze participant, coaching, plan, contact_entry, history");
        }
    }
}
