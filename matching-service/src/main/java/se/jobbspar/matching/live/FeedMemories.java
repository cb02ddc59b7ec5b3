package se.jobbspar.matching.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import se.jobbspar.matching.feed.FeedMemory;
import se.jobbspar.matching.feed.generation.Position;

/** How far each feed has come, in the database of the lists. */
@ApplicationScoped
public class FeedMemories {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final Session database;

    FeedMemories(Session database) {
        this.database = database;
    }

    @Transactional
    Optional<FeedMemory.Reached> of(String feed) {
        return database.createNativeQuery("select position, documents from feed_memory where feed = ?1", Object[].class)
                .setParameter(1, feed)
                .uniqueResultOptional()
                .map(FeedMemories::reached);
    }

    private static FeedMemory.Reached reached(Object[] row) {
        try {
            return new FeedMemory.Reached(
                    Position.of(JSON.readValue((String) row[0], TEXTS)), ((Number) row[1]).intValue());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The remembered position of a feed", e);
        }
    }

    @Transactional
    void remember(String feed, FeedMemory.Reached reached) {
        database.createNativeMutationQuery("insert into feed_memory (feed, position, documents) values (?1, ?2, ?3)"
                        + " on conflict (feed) do update set position = excluded.position,"
                        + " documents = excluded.documents, remembered_at = clock_timestamp()")
                .setParameter(1, feed)
                .setParameter(2, text(reached.position()))
                .setParameter(3, reached.documents())
                .executeUpdate();
    }

    private static String text(Position position) {
        try {
            return JSON.writeValueAsString(position.userData());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The position of a feed", e);
        }
    }
}
