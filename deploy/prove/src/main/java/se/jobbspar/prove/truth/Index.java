package se.jobbspar.prove.truth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;
import se.jobbspar.prove.load.Content;

/** What the index holds, as lists made from it tell. */
final class Index {
    private static final String LISTS = "/matching/v1/match-lists";

    private final Door door;
    private final Database database;

    Index(Door door, Database database) {
        this.door = door;
        this.database = database;
    }

    /** The person's shared content; empty when the index has nobody of that id whom the coach may see. */
    Optional<String> person(String coach, String id) {
        Answer answer = ask(coach, "participant", id, "shortage-occupations");
        return switch (answer.status()) {
            case 201 -> Optional.of(Content.skills(inputs(answer)));
            case 404 -> Optional.empty();
            default -> throw new IllegalStateException("A list was answered with " + answer);
        };
    }

    /** The vacancy's content, with {@code closed} for any status that is not open; empty when the index has none. */
    Optional<String> vacancy(String coach, String id) {
        Answer answer = ask(coach, "vacancy", id, "participants");
        return switch (answer.status()) {
            case 201 -> Optional.of(Content.vacancy(inputs(answer).path("title").asText(), "published"));
            case 409 -> Optional.of("closed");
            case 404 -> Optional.empty();
            default -> throw new IllegalStateException("A list was answered with " + answer);
        };
    }

    /** How many people the coach's municipality may see and have something mapped. */
    long people(String coach, String openVacancy) {
        return ask(coach, "vacancy", openVacancy, "participants")
                .body()
                .path("total")
                .asLong();
    }

    private JsonNode inputs(Answer made) {
        return database.inputs(made.body().path("id").asText());
    }

    private Answer ask(String coach, String type, String id, String against) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("subject").put("type", type).put("id", id);
        return door.post(
                coach,
                LISTS,
                body.put("against", against).put("purpose", "guidance").put("limit", 1));
    }
}
