package se.jobbspar.intake;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/** The rows of a file as records of one type, as many as a file may have. */
final class Rows<R> {
    /** Lenient, unlike the one for our own requests: foreign formats grow fields that we do not use. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // One thing where a list may stand is a list of it; feeds change between the two.
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            // Which of the two is meant nobody can know.
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private static final Wording UNREAD = Wording.of(
            "is not read here, in this and all other rows", "läses inte här, varken på den här raden eller på andra");

    private final Class<R> type;
    private final int maxRows;
    private final List<Row<R>> rows = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    Rows(Class<R> type, int maxRows) {
        this.type = type;
        this.maxRows = maxRows;
    }

    static JsonParser parser(InputStream file) throws IOException {
        return JSON.getFactory().createParser(file);
    }

    /**
     * The next value of a file, whole.
     *
     * @throws ProblemException 400 for an object that has a field twice
     */
    static JsonNode tree(JsonParser parser) throws IOException {
        try {
            return JSON.readTree(parser);
        } catch (JsonMappingException twice) {
            int line = parser.currentTokenLocation().getLineNr();
            throw ProblemException.of(
                    ProblemType.MALFORMED_JSON,
                    Wording.of(
                            "An object has the field " + parser.currentName() + " twice, in line " + line + ".",
                            "Ett objekt har fältet " + parser.currentName() + " två gånger, på rad " + line + "."));
        }
    }

    /**
     * The next value of a JSON file.
     *
     * @throws ProblemException 413 when there are as many rows as may be
     */
    void add(JsonParser parser) throws IOException {
        requireRoom();
        JsonNode node = tree(parser);
        if (node.isObject()) {
            add(next(), node, Map.of());
        } else {
            addBroken("", Wording.of("must be a JSON object", "ska vara ett JSON-objekt"));
        }
    }

    /**
     * An object of a document.
     *
     * @param called what the file calls fields, where it calls them by another name
     * @throws ProblemException 413 when there are as many rows as may be
     */
    void add(JsonNode object, Map<String, String> called) {
        requireRoom();
        add(next(), object, called);
    }

    /**
     * Texts by the names of their columns.
     *
     * @param number by which the row is told of
     * @throws ProblemException 413 when there are as many rows as may be
     */
    void add(int number, Map<String, String> cells, Map<String, String> called) {
        requireRoom();
        add(number, JSON.<JsonNode>valueToTree(cells), called);
    }

    /**
     * One object of a file that has one in each line.
     *
     * @throws ProblemException 413 when there are as many rows as may be
     */
    void add(TextLines.Line line) throws IOException {
        try (JsonParser parser = JSON.getFactory().createParser(line.text())) {
            add(parser);
            if (parser.nextToken() != null) {
                rows.removeLast();
                throw new JsonParseException(parser, "more than one value");
            }
        } catch (JsonParseException broken) {
            addBroken(
                    "",
                    Wording.of(
                            "line " + line.number() + " of the file is not one JSON object",
                            "rad " + line.number() + " i filen är inte ett JSON-objekt"));
        }
    }

    /** @throws ProblemException 413 when there are as many rows as may be */
    void addBroken(String field, Wording message) {
        addBroken(next(), field, message);
    }

    /** @throws ProblemException 413 when there are as many rows as may be */
    void addBroken(int number, String field, Wording message) {
        requireRoom();
        rows.add(new Row.Broken<>(new RowNote(number, field, message)));
    }

    private void add(int number, JsonNode node, Map<String, String> called) {
        try {
            R row = JSON.treeToValue(node, type);
            List<RowNote> unread = UnreadFields.in(node, row.getClass()).stream()
                    .filter(told::add)
                    .map(field -> new RowNote(number, called.getOrDefault(field, field), UNREAD))
                    .toList();
            rows.add(new Row.Read<>(number, row, unread, called));
        } catch (JsonMappingException e) {
            WrongValue wrong = WrongValue.of(e);
            addBroken(number, wrong.path(), wrong.message());
        } catch (JsonProcessingException e) {
            addBroken(number, "", Wording.of("cannot be read", "går inte att läsa"));
        }
    }

    private void requireRoom() {
        if (rows.size() >= maxRows) {
            throw ProblemException.of(
                    ProblemType.TOO_LARGE,
                    Wording.of(
                            "A file may have " + maxRows + " rows; split it.",
                            "En fil får ha högst " + maxRows + " rader; dela upp den."));
        }
    }

    /** By which the next row is told of where rows are counted from 1. */
    int next() {
        return rows.size() + 1;
    }

    List<Row<R>> all() {
        return rows;
    }
}
