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
            boolean wrapped = enter(parser);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == null) {
                    throw new JsonParseException(parser, "the array does not end");
                }
                rows.add(parser);
            }
            leave(parser, wrapped);
        } catch (JsonParseException e) {
            if (String.valueOf(e.getOriginalMessage()).startsWith("Invalid UTF-8")) {
                throw notUtf8(e);
            }
            throw e;
        }
        return rows.all();
    }

    /** Whether the array is inside an object. */
    private boolean enter(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_OBJECT && wrapper != null) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                if (field.equals(wrapper) && value == JsonToken.START_ARRAY) {
                    return true;
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
        return false;
    }

    /** A file that breaks off after the array is no file to trust, and one that goes on holds what nobody would read. */
    private void leave(JsonParser parser, boolean wrapped) throws IOException {
        while (wrapped && parser.nextToken() == JsonToken.FIELD_NAME) {
            if (parser.currentName().equals(wrapper)) {
                throw surplus(
                        parser,
                        Wording.of(
                                "The document has " + wrapper + " twice", "Dokumentet har " + wrapper + " två gånger"));
            }
            parser.nextToken();
            parser.skipChildren();
        }
        if (parser.nextToken() != null) {
            throw surplus(
                    parser,
                    Wording.of(
                            "The file goes on after the end of its document",
                            "Filen fortsätter efter dokumentets slut"));
        }
    }

    static ProblemException surplus(JsonParser parser, Wording what) {
        int line = parser.currentTokenLocation().getLineNr();
        return ProblemException.of(
                ProblemType.VALIDATION,
                what.and(Wording.of(
                        ", in line " + line + "; send one document at a time.",
                        ", på rad " + line + "; skicka ett dokument i taget.")));
    }

    private static ProblemException notUtf8(JsonParseException failure) {
        int line = failure.getLocation().getLineNr();
        return ProblemException.of(
                ProblemType.MALFORMED_JSON,
                Wording.of(
                        "The file is not encoded in UTF-8, in line " + line + "; save it as UTF-8.",
                        "Filen är inte kodad i UTF-8, på rad " + line + "; spara den som UTF-8."));
    }
}
