package se.jobbspar.vacancy.intake;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/** Reads the rows of a foreign JSON array one by one, so that one wrong row does not cost the others. */
final class JsonRows {
    /** Lenient, unlike the one for our own requests: foreign formats grow fields that we do not use. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private JsonRows() {}

    /**
     * @param wrapper name of the field that holds the array when it is not the whole document; null = it always is
     * @throws ProblemException 400 when there is no such array, 413 for more than {@code maxRows}
     * @throws JsonParseException when it is not JSON
     */
    static <T> List<Row<T>> read(InputStream in, String wrapper, Class<T> type, int maxRows) throws IOException {
        try (JsonParser parser = JSON.getFactory().createParser(in)) {
            enter(parser, wrapper);
            List<Row<T>> rows = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == null) {
                    throw new JsonParseException(parser, "the array does not end");
                }
                requireRoom(rows.size(), maxRows);
                rows.add(row(rows.size() + 1, JSON.readTree(parser), type));
            }
            readToEnd(parser);
            return rows;
        }
    }

    private static void enter(JsonParser parser, String wrapper) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_OBJECT && wrapper != null) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                if (field.equals(wrapper) && value == JsonToken.START_ARRAY) {
                    return;
                }
                parser.skipChildren();
            }
        }
        if (first != JsonToken.START_ARRAY) {
            String wanted = wrapper == null ? "" : " or an object with an array " + wrapper;
            throw ProblemException.of(ProblemType.VALIDATION, "The document must be an array" + wanted + ".");
        }
    }

    /** A file that breaks off after the array is no file to trust. */
    private static void readToEnd(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        while (token != null) {
            token = parser.nextToken();
        }
    }

    private static <T> Row<T> row(int number, JsonNode node, Class<T> type) {
        if (!node.isObject()) {
            return new Row.Broken<>(new RowNote(number, "", "must be a JSON object"));
        }
        try {
            return new Row.Read<>(number, JSON.treeToValue(node, type));
        } catch (JsonMappingException e) {
            return new Row.Broken<>(new RowNote(number, path(e), "is not of the type it has in this format"));
        } catch (JsonProcessingException e) {
            return new Row.Broken<>(new RowNote(number, "", "cannot be read"));
        }
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    /** @throws ProblemException 413 when there are as many rows as may be */
    static void requireRoom(int rows, int maxRows) {
        if (rows >= maxRows) {
            throw ProblemException.of(ProblemType.TOO_LARGE, "A file may have " + maxRows + " rows; split it.");
        }
    }
}
