package se.jobbspar.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

class JsonRowsTest {
    private static final Wording UNREAD = Wording.of(
            "is not read here, in this and all other rows", "läses inte här, varken på den här raden eller på andra");

    private static final Wording WRONG_TYPE = Wording.of(
            "is not of the type it has in this format", "är inte av den typ som fältet har i det här formatet");
    private static final JsonRows<Course> ARRAY = JsonRows.array(Course.class);
    private static final JsonRows<Course> HITS = JsonRows.in("hits", Course.class);

    @Test
    void rowsAreNumberedFromOneAndFieldsNobodyUsesLeftAside() throws IOException {
        assertEquals(
                List.of(
                        new Row.Read<>(1, new Course("c1", "Svets", 6, LocalDate.of(2026, 9, 1))),
                        new Row.Read<>(2, new Course("c2", null, null, null))),
                read(ARRAY, """
                    [{"id":"c1","namn":"Svets","veckor":6,"start":"2026-09-01","pris":{"sek":0}},{"id":"c2"}]"""));
    }

    @Test
    void wrappedAndBareArrayAreTheSame() throws IOException {
        List<Row<Course>> bare = read(HITS, "[{\"id\":\"c1\"}]");

        assertEquals(bare, read(HITS, "{\"total\":{\"value\":1},\"more\":[1],\"hits\":[{\"id\":\"c1\"}],\"after\":0}"));
        assertEquals(bare, read(HITS, "\uFEFF[{\"id\":\"c1\"}]"));
    }

    @Test
    void brokenRowIsToldByFieldAndDoesNotStopTheOthers() throws IOException {
        assertEquals(
                List.of(
                        broken(1, "", Wording.of("must be a JSON object", "ska vara ett JSON-objekt")),
                        broken(2, "veckor", WRONG_TYPE),
                        broken(
                                3,
                                "start",
                                Wording.of(
                                        "must be a date such as 2026-12-31",
                                        "ska vara ett datum, till exempel 2026-12-31")),
                        new Row.Read<>(4, new Course("c4", null, null, null))),
                read(ARRAY, "[7,{\"veckor\":[6]},{\"start\":\"snart\"},{\"id\":\"c4\"}]"));
    }

    @Test
    void documentWithoutTheArrayIsRefused() {
        assertEquals(
                "The document must be an array.",
                refused(ARRAY, "{\"hits\":[]}", 9).getMessage());
        assertEquals(
                "The document must be an array or an object with an array hits.",
                refused(HITS, "{\"hits\":7}", 9).getMessage());
        assertEquals(ProblemType.VALIDATION, refused(ARRAY, "", 9).type());
    }

    @Test
    void fileThatBreaksOffIsRefusedWherever() {
        for (String file : List.of("[{\"id\":", "[{\"id\":\"c1\"}", "{\"hits\":[{\"id\":\"c1\"}],\"after\"")) {
            assertThrows(IOException.class, () -> read(HITS, file), file);
        }
        assertThrows(JsonParseException.class, () -> read(ARRAY, "[{}] x"));
    }

    @Test
    void fileThatGoesOnAfterItsDocumentIsRefused() {
        assertEquals(
                "The file goes on after the end of its document, in line 2; send one document at a time.",
                refused(ARRAY, "[{}]\n[{}]", 9).getMessage());
        assertEquals(
                "The file goes on after the end of its document, in line 2; send one document at a time.",
                refused(HITS, "{\"hits\":[{}]}\n{\"hits\":[{}]}", 9).getMessage());
        assertEquals(
                "The document has hits twice, in line 1; send one document at a time.",
                refused(HITS, "{\"hits\":[{}],\"hits\":[{}]}", 9).getMessage());
    }

    @Test
    void fieldThatIsNotReadIsToldByItsPath() throws IOException {
        assertEquals(
                List.of(new Row.Read<>(1, new Course("c1", null, null, null), List.of(new RowNote(1, "ort", UNREAD)))),
                read(
                        ARRAY,
                        "[{\"id\":\"c1\",\"ort\":{\"namn\":[\"Kumla\"]},\"tom\":{\"x\":[null,\"\"]},\"nej\":false}]"));
    }

    @Test
    void rowsBeyondTheBoundAreRefused() throws IOException {
        assertEquals(2, read(ARRAY, "[{},7]", 2).size());
        ProblemException refused = refused(ARRAY, "[{},7,{}]", 2);
        assertEquals(ProblemType.TOO_LARGE, refused.type());
        assertEquals("A file may have 2 rows; split it.", refused.getMessage());
    }

    private static Row<Course> broken(int row, String field, Wording message) {
        return new Row.Broken<>(new RowNote(row, field, message));
    }

    private static ProblemException refused(JsonRows<Course> rows, String file, int maxRows) {
        return assertThrows(ProblemException.class, () -> read(rows, file, maxRows));
    }

    private static List<Row<Course>> read(JsonRows<Course> rows, String file) throws IOException {
        return read(rows, file, 9);
    }

    private static List<Row<Course>> read(JsonRows<Course> rows, String file, int maxRows) throws IOException {
        return rows.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), maxRows);
    }
}
