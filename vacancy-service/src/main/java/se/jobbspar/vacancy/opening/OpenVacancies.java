package se.jobbspar.vacancy.opening;

/**
 * The vacancies of one occupation that can be applied for.
 *
 * @param vacancies how many
 * @param positions how many people they are for
 */
public record OpenVacancies(long vacancies, long positions) {
    public static final OpenVacancies NONE = new OpenVacancies(0, 0);
}
