package se.jobbspar.vacancy.opening;

import java.util.List;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.contracts.wording.Wording;
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
        String steps = String.join(", ", allowed);
        return ProblemException.of(
                ProblemType.CONFLICT,
                Wording.of(
                        "A vacancy that is " + WireName.of(from) + " can go to " + steps + ".",
                        "En ledig plats som är " + WireName.of(from) + " kan gå vidare till " + steps + "."),
                List.of(FieldError.notOneOf(
                        "to",
                        Wording.of(
                                WireName.of(to) + " does not follow " + WireName.of(from),
                                WireName.of(to) + " kan inte följa på " + WireName.of(from)),
                        allowed)));
    }

    static ProblemException nothingToUndo() {
        return ProblemException.of(
                ProblemType.CONFLICT,
                Wording.of(
                        "The last step was taken back already, was taken more than a day ago, or there was none.",
                        "Det senaste steget är redan ångrat, togs för mer än ett dygn sedan, eller finns inte."));
    }

    /** 409 for a change of content. */
    static ProblemException closed(VacancyStatus status) {
        return ProblemException.of(
                ProblemType.CONFLICT,
                Wording.of(
                        "A vacancy that is " + WireName.of(status)
                                + " is closed; publish it again, or write a new one.",
                        "En ledig plats som är " + WireName.of(status)
                                + " är avslutad; publicera den igen, eller skriv en ny."));
    }
}
