package se.jobbspar.intake;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Rows of a document that is larger than memory should hold: a JSON array, or one object a line, read so many at a time as
 * are stored together. What breaks off is told when it is reached, after the rows before it.
 */
public final class JsonBatches<R> implements Closeable {
    private final JsonParser parser;
    private final Class<R> type;
    private final int size;
    private Boolean array;
    private boolean ended;

    private JsonBatches(JsonParser parser, Class<R> type, int size) {
        this.parser = parser;
        this.type = type;
        this.size = size;
    }

    /** @param size how many rows at a time */
    public static <R> JsonBatches<R> open(InputStream document, Class<R> type, int size) throws IOException {
        return new JsonBatches<>(Rows.parser(document), type, size);
    }

    /**
     * The next rows, numbered from 1 each time; none at the end.
     *
     * @throws IOException where the document is no JSON, or has no end
     */
    public List<Row<R>> next() throws IOException {
        Rows<R> rows = new Rows<>(type, size);
        while (rows.next() <= size && hasNext()) {
            rows.add(parser);
        }
        return rows.all();
    }

    private boolean hasNext() throws IOException {
        if (ended) {
            return false;
        }
        JsonToken token = parser.nextToken();
        if (array == null) {
            array = token == JsonToken.START_ARRAY;
            token = array ? parser.nextToken() : token;
        }
        if (array && token == null) {
            throw new JsonParseException(parser, "the array does not end");
        }
        ended = token == null || token == JsonToken.END_ARRAY;
        return !ended;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
