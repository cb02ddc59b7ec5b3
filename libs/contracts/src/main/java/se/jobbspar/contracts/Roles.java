package se.jobbspar.contracts;

/** Roles as they stand in a token. */
public final class Roles {
    /** Maps participants of a municipality and asks for match lists. */
    public static final String COACH = "coach";

    /** Maps and matches the municipality's own permanent staff, and sees nobody else; no coach sees them. */
    public static final String HR = "hr";

    /** Posts and reads vacancies of one organisation; sees no participant. */
    public static final String EMPLOYER = "employer";

    /** Keeps the picture of shortage occupations. */
    public static final String PLANNER = "planner";

    /** A partner's system; what it may do is in the token's scopes. */
    public static final String PARTNER = "partner";

    /** Operates the installation: republish, agreements between municipalities. */
    public static final String ADMIN = "admin";

    private Roles() {}
}
