package se.jobbspar.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.jobbspar.contracts.wording.Wording;

/** Which page of a list is asked for; a {@code @BeanParam}. Read as text so that a wrong value is 400 and not 404. */
public class Paging {
    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;
    // Deep pages cost the database as much as all pages before them.
    private static final int MAX_PAGE = 10_000;

    @QueryParam("limit")
    @Parameter(
            description = "How many items a page holds, 1 to 100.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    String limit;

    @QueryParam("page")
    @Parameter(
            description = "Which page, from 1.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000", defaultValue = "1"))
    String page;

    public int limit() {
        return within("limit", limit, DEFAULT_LIMIT, MAX_LIMIT);
    }

    public int page() {
        return within("page", page, 1, MAX_PAGE);
    }

    /** How many items come before this page. */
    public int offset() {
        return (page() - 1) * limit();
    }

    private static int within(String name, String given, int otherwise, int max) {
        if (given == null) {
            return otherwise;
        }
        // At most six digits: a longer number is out of range anyway and would overflow.
        int value = given.matches("\\d{1,6}") ? Integer.parseInt(given) : 0;
        if (value < 1 || value > max) {
            throw ProblemException.validation(
                    name,
                    Wording.of("must be a whole number from 1 to " + max, "ska vara ett heltal från 1 till " + max));
        }
        return value;
    }
}
