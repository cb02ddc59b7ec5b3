package se.jobbspar.intake;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/** Reads rows as the objects of a JSON array. */
public final class JsonRows<R> implements RowReader<R> {
    private final String wrapper;
    private final Class<R> type;

    private JsonRows(String wrapper, Class<R> type) {
        this.wrapper = wrapper;
        this.type = type;
    }

    /** The whole document is the array. */
    public static <R> JsonRows<R> array(Class<R> type) {
        return new JsonRows<>(null, type);
    }

    /** The array is the document, or what an object holds under {@code wrapper}. */
    public static <R> JsonRows<R> in(String wrapper, Class<R> type) {
        return new JsonRows<>(wrapper, type);
    }

    /** @throws JsonParseException when it is not JSON */
    @Override
    public List<Row<R>> read(InputStream file, int maxRows) throws IOException {
        Rows<R> rows = new Rows<>(type, maxRows);
        try (JsonParser parser = Rows.parser(file)) {
            enter(parser);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == null) {
                    throw new JsonParseException(parser, "the array does not end");
                }
                rows.add(parser);
            }
            readToEnd(parser);
        }
        return rows.all();
    }

    private void enter(JsonParser parser) throws IOException {
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
            throw ProblemException.of(
                    ProblemType.VALIDATION,
                    wrapper == null
                            ? Wording.of("The document must be an array.", "Dokumentet ska vara en lista (array).")
                            : Wording.of(
                                    "The document must be an array or an object with an array " + wrapper + ".",
                                    "Dokumentet ska vara en lista (array) eller ett objekt med listan " + wrapper
                                            + "."));
        }
    }

    /** A file that breaks off after the array is no file to trust. */
    private static void readToEnd(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        while (token != null) {
            token = parser.nextToken();
        }
    }
}
