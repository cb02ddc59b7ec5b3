package se.jobbspar.contracts;

/** Names of the token claims that place a caller in a tenant. */
public final class Claims {
    /** Four-digit SCB code of the caller's municipality. */
    public static final String MUNICIPALITY = "municipality";

    /** Ten-digit organisation number of an employer. */
    public static final String ORGANISATION = "organisation";

    private Claims() {}
}
