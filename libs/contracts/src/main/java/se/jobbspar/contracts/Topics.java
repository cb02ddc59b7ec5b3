package se.jobbspar.contracts;

/** Names of the compacted topics: key = aggregate id, value = versioned snapshot, {@code null} = erased. */
public final class Topics {
    /** Written by participant-service, values are {@code participant.v1.ParticipantSnapshot}. */
    public static final String PARTICIPANTS = "jobbspar.participants.v1";

    /** Written by vacancy-service, values are {@code vacancy.v1.VacancySnapshot}. */
    public static final String VACANCIES = "jobbspar.vacancies.v1";

    /** Written by vacancy-service, values are {@code shortage.v1.ShortageOccupationSnapshot}. */
    public static final String SHORTAGE_OCCUPATIONS = "jobbspar.shortage-occupations.v1";

    private Topics() {}
}
