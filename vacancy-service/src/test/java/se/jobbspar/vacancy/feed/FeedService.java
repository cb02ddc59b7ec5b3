package se.jobbspar.vacancy.feed;

import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import se.jobbspar.vacancy.Service;

/** The service beside a feed that it pulls, and what that feed serves. */
abstract class FeedService extends Service {
    static final String FEEDS = "/vacancy/v1/ad-feeds";

    private final HttpClient outside = HttpClient.newHttpClient();

    @Inject
    AdFeedPull pull;

    @Inject
    AdFeeds feeds;

    @Inject
    FeedConfig config;

    ValidatableResponse feed() {
        return as(admin).get(FEEDS).then().statusCode(200).body("items", hasSize(1));
    }

    static String event(String json, int minutes) {
        return millis(minutes) + " " + json;
    }

    private static long millis(int minutes) {
        return TODAY.atTime(12, 0)
                .plusMinutes(minutes)
                .toInstant(ZoneOffset.UTC)
                .toEpochMilli();
    }

    static String ad(String id, String headline, int minutes) {
        return "{\"id\":\"" + id + "\",\"headline\":\"" + headline + "\",\"timestamp\":" + millis(minutes)
                + ",\"employer\":{\"name\":\"Montels kök\"},\"occupation_group\":{\"legacy_ams_taxonomy_id\":\"5120\"}}";
    }

    void put(String path, String body) {
        try {
            HttpResponse<Void> answer = outside.send(
                    HttpRequest.newBuilder(URI.create(config.sources().get(FeedServer.SOURCE) + path))
                            .PUT(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            assertEquals(204, answer.statusCode());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** From now on the database breaks the transaction off that writes such a vacancy, as when its power is gone. */
    void breakWhere(String condition) throws SQLException {
        execute("create or replace function break_off() returns trigger language plpgsql as"
                + " $$ begin raise exception 'the power is gone'; end $$");
        execute("create trigger broken before insert or update on vacancy for each row when (" + condition
                + ") execute function break_off()");
    }

    @AfterEach
    void mend() throws SQLException {
        execute("drop function if exists break_off() cascade");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
