package se.jobbspar.rest;

import se.jobbspar.contracts.wording.Wording;

/** The kinds of problem an API answers with; {@code docs/problems.md} explains each to a caller. */
public enum ProblemType {
    MALFORMED_JSON(
            "malformed-json",
            400,
            "The body is not the JSON this operation reads",
            "Innehållet är inte den JSON som läses här"),
    UNKNOWN_FIELD(
            "unknown-field",
            400,
            "The body has a field this operation does not know",
            "Innehållet har ett fält som inte finns här"),
    VALIDATION("validation", 400, "The request is not valid", "Begäran är inte giltig"),
    UNAUTHORIZED("unauthorized", 401, "A valid bearer token is needed", "En giltig åtkomsttoken behövs"),
    FORBIDDEN("forbidden", 403, "You may not do this", "Du får inte göra detta"),
    NOT_FOUND("not-found", 404, "Nothing is found here for you", "Här finns inget som du kan se"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "The method is not allowed here", "Metoden är inte tillåten här"),
    NOT_ACCEPTABLE("not-acceptable", 406, "No such representation", "Svaret finns inte i det formatet"),
    CONFLICT("conflict", 409, "The state of the resource does not allow this", "Det går inte i det här läget"),
    IN_PROGRESS("in-progress", 409, "The same request is being answered", "Samma begäran besvaras just nu"),
    GONE("gone", 410, "It was here and has ended", "Det fanns här men är avslutat"),
    STALE_VERSION("stale-version", 412, "Somebody changed it since you read it", "Någon har ändrat sedan du läste"),
    TOO_LARGE("too-large", 413, "The body is too large", "Innehållet är för stort"),
    UNSUPPORTED_MEDIA_TYPE(
            "unsupported-media-type",
            415,
            "The body's media type is not read here",
            "Innehållets format läses inte här"),
    IMPLAUSIBLE("implausible", 422, "The content cannot be true", "Uppgifterna kan inte stämma"),
    UNKNOWN_CONCEPT("unknown-concept", 422, "The taxonomy has no such concept", "Begreppet finns inte i taxonomin"),
    UNSUPPORTED_PAIR("unsupported-pair", 422, "These two are not matched", "De här två matchas inte mot varandra"),
    IDEMPOTENCY_KEY_REUSED(
            "idempotency-key-reused",
            422,
            "The Idempotency-Key belongs to another request",
            "Idempotency-Key hör till en annan begäran"),
    PRECONDITION_REQUIRED("precondition-required", 428, "The change needs If-Match", "Ändringen kräver If-Match"),
    INTERNAL("internal", 500, "Something failed on our side", "Något gick fel hos oss"),
    INDEX_NOT_READY("index-not-ready", 503, "The index is not ready", "Indexet är inte klart"),
    UNAVAILABLE("unavailable", 503, "Not available now", "Går inte just nu");

    private final String name;
    private final int status;
    private final Wording title;

    ProblemType(String name, int status, String en, String sv) {
        this.name = name;
        this.status = status;
        this.title = Wording.of(en, sv);
    }

    /** The {@code type} member of the answer. */
    public String urn() {
        return "urn:jobbspar:problem:" + name;
    }

    public int status() {
        return status;
    }

    public Wording title() {
        return title;
    }
}
