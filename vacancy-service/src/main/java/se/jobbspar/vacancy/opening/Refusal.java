package se.jobbspar.vacancy.opening;

import java.util.List;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.rest.WireName;

/** What a vacancy answers to a change its life does not allow. */
final class Refusal {
    private Refusal() {}

    /** 409 that names the steps there are. */
    static ProblemException step(VacancyStatus from, VacancyStatus to) {
        List<String> allowed = LifeCycle.next(from).stream().map(WireName::of).toList();
        String steps = allowed.isEmpty() ? "nowhere: it is closed" : "to " + String.join(", ", allowed);
        return ProblemException.of(
                ProblemType.CONFLICT,
                "A vacancy that is " + WireName.of(from) + " can go " + steps + ".",
                List.of(FieldError.notOneOf("to", WireName.of(to) + " does not follow " + WireName.of(from), allowed)));
    }

    /** 409 for a change of content. */
    static ProblemException closed(VacancyStatus status) {
        return ProblemException.of(
                ProblemType.CONFLICT, "A vacancy that is " + WireName.of(status) + " is closed; write a new one.");
    }
}
