package se.jobbspar.rest;

/** The kinds of problem an API answers with; {@code docs/problems.md} explains each to a caller. */
public enum ProblemType {
    MALFORMED_JSON("malformed-json", 400, "The body is not the JSON this operation reads"),
    UNKNOWN_FIELD("unknown-field", 400, "The body has a field this operation does not know"),
    VALIDATION("validation", 400, "The request is not valid"),
    UNAUTHORIZED("unauthorized", 401, "A valid bearer token is needed"),
    FORBIDDEN("forbidden", 403, "You may not do this"),
    NOT_FOUND("not-found", 404, "Nothing is found here for you"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "The method is not allowed here"),
    NOT_ACCEPTABLE("not-acceptable", 406, "No such representation"),
    CONFLICT("conflict", 409, "The state of the resource does not allow this"),
    STALE_VERSION("stale-version", 412, "Somebody changed it since you read it"),
    TOO_LARGE("too-large", 413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "The body's media type is not read here"),
    IMPLAUSIBLE("implausible", 422, "The content cannot be true"),
    UNKNOWN_CONCEPT("unknown-concept", 422, "The taxonomy has no such concept"),
    UNSUPPORTED_PAIR("unsupported-pair", 422, "These two are not matched"),
    PRECONDITION_REQUIRED("precondition-required", 428, "The change needs If-Match"),
    INTERNAL("internal", 500, "Something failed on our side"),
    INDEX_NOT_READY("index-not-ready", 503, "The index is being built");

    private final String name;
    private final int status;
    private final String title;

    ProblemType(String name, int status, String title) {
        this.name = name;
        this.status = status;
        this.title = title;
    }

    /** The {@code type} member of the answer. */
    public String urn() {
        return "urn:jobbspar:problem:" + name;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}
