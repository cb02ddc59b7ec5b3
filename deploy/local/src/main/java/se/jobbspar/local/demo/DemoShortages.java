package se.jobbspar.local.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;

/** Shortage occupations in the barometer's format, imported by the planner; a repeated import changes nothing. */
final class DemoShortages {
    private final Door door;

    DemoShortages(Door door) {
        this.door = door;
    }

    int load() {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        DemoFiles.rows("shortage-occupations").forEach(rows::add);
        Answer answer = Existing.succeeded(
                door.post("planner", "/vacancy/v1/shortage-occupations/import", rows), "the shortage occupations");
        return answer.body().path("created").asInt();
    }
}
