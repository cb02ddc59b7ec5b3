package se.jobbspar.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;

/** JSON for the terminal: the first hit, its first requirements, and a word for what is left out. */
final class ShortJson {
    private static final int REQUIREMENTS = 4;

    private final JsonNode answer;

    ShortJson(JsonNode answer) {
        this.answer = answer.deepCopy();
    }

    String text() {
        cut(answer.path("items"), 1);
        cut(answer.path("items").path(0).path("requirements"), REQUIREMENTS);
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void cut(JsonNode node, int keep) {
        if (node instanceof ArrayNode list && list.size() > keep) {
            int left = list.size() - keep;
            while (list.size() > keep) {
                list.remove(keep);
            }
            list.add("… " + left + " more");
        }
    }
}
