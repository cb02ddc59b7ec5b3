package se.jobbspar.contracts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * OAuth scopes of partner systems. An operation names the one that opens it beside the roles of people, and in no other way; an
 * operation that names none is closed to every system (ADR 25).
 */
public final class Scopes {
    /** Read vacancies and shortage occupations. */
    public static final String VACANCY_READ = "vacancy:read";

    /** Import vacancies and shortage occupations. */
    public static final String VACANCY_WRITE = "vacancy:write";

    /** Offer trainings, and change the own ones. */
    public static final String TRAINING_WRITE = "training:write";

    /** Find people, and read who they are, with the whole profile. */
    public static final String PARTICIPANT_READ = "participant:read";

    /** Import people with their profiles. */
    public static final String PARTICIPANT_WRITE = "participant:write";

    /** Read the rows of a profile whose person's id is known; not who the person is. */
    public static final String PROFILE_READ = "profile:read";

    /** Add rows to a profile, change and remove those of the system's own. */
    public static final String PROFILE_WRITE = "profile:write";

    /** Read what happened to people: enrolments, measures, outcomes and all else that the history holds. */
    public static final String HISTORY_READ = "history:read";

    /** Read programmes, packages and methods, and what they came to as it is published; nothing about one person. */
    public static final String PROGRAMME_READ = "programme:read";

    /** What each opens, in the order of the API documents. */
    public static final Map<String, String> ALL = all();

    private Scopes() {}

    private static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(VACANCY_READ, "Read vacancies and shortage occupations.");
        all.put(VACANCY_WRITE, "Import vacancies and shortage occupations.");
        all.put(TRAINING_WRITE, "Offer trainings, and change the system's own.");
        all.put(PARTICIPANT_READ, "Find people of the municipality, and read who they are, with their profiles.");
        all.put(PARTICIPANT_WRITE, "Import people of the municipality with their profiles.");
        all.put(PROFILE_READ, "Read the rows of a profile whose person's id is known; not who the person is.");
        all.put(PROFILE_WRITE, "Add rows to a profile; change and remove those the system has recorded itself.");
        all.put(
                HISTORY_READ,
                "Read what happened to people of the municipality: enrolments, measures, outcomes and the rest.");
        all.put(
                PROGRAMME_READ,
                "Read programmes, packages and methods, and what they came to as it is published; nothing about one person.");
        return Collections.unmodifiableMap(all);
    }
}
