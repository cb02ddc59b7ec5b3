package se.jobbspar.contracts;

/** OAuth scopes of partner systems. */
public final class Scopes {
    /** Read vacancies and shortage occupations. */
    public static final String VACANCY_READ = "vacancy:read";

    /** Import vacancies and shortage occupations. */
    public static final String VACANCY_WRITE = "vacancy:write";

    private Scopes() {}
}
