package se.jobbspar.prove.suite;

import java.util.Optional;
import se.jobbspar.local.settings.Service;
import se.jobbspar.local.suite.Processes;

/** What can be killed. */
public enum Victim {
    PARTICIPANT_SERVICE,
    VACANCY_SERVICE,
    MATCHING_SERVICE,
    GATEWAY,
    KEYCLOAK,
    KAFKA,
    POSTGRESQL,
    /** Its children end with it, PostgreSQL excepted; nobody starts it again. */
    LAUNCHER;

    /** Whether it is no part of ours, which the launcher tries again for as long as it takes. */
    boolean server() {
        return switch (this) {
            case KEYCLOAK, KAFKA, POSTGRESQL -> true;
            case PARTICIPANT_SERVICE, VACANCY_SERVICE, MATCHING_SERVICE, GATEWAY, LAUNCHER -> false;
        };
    }

    /** Empty while it does not run; the launcher is no child of its own. */
    public Optional<ProcessHandle> in(Processes processes) {
        return switch (this) {
            case PARTICIPANT_SERVICE -> processes.of(Service.PARTICIPANT);
            case VACANCY_SERVICE -> processes.of(Service.VACANCY);
            case MATCHING_SERVICE -> processes.of(Service.MATCHING);
            case GATEWAY -> processes.of(Service.GATEWAY);
            case KEYCLOAK -> processes.keycloak();
            case KAFKA -> processes.kafka();
            case POSTGRESQL -> processes.postgres();
            case LAUNCHER -> Optional.empty();
        };
    }
}
