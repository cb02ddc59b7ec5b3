package se.jobbspar.contracts;

/** OAuth scopes of partner systems. */
public final class Scopes {
    /** Read vacancies and shortage occupations. */
    public static final String VACANCY_READ = "vacancy:read";

    /** Import vacancies and shortage occupations. */
    public static final String VACANCY_WRITE = "vacancy:write";

    /** Offer trainings, and change the own ones. */
    public static final String TRAINING_WRITE = "training:write";

    private Scopes() {}
}
