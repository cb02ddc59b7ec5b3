package se.jobbspar.vacancy.track;

import java.time.LocalDate;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/** What a job track answers to what it does not allow. */
final class Refusal {
    private Refusal() {}

    static ProblemException full(int places) {
        return conflict(Wording.of(
                "The track is full: all " + places
                        + " places are reserved. Free one, or ask who keeps the track for more.",
                "Jobbspåret är fullt: alla " + places
                        + " platser är reserverade. Frigör en, eller be den som förvaltar jobbspåret om fler."));
    }

    static ProblemException ended(LocalDate to) {
        return conflict(Wording.of(
                "Nobody can enter the track after " + to + ".", "Ingen kan börja på jobbspåret efter " + to + "."));
    }

    static ProblemException fewerThanReserved(int reserved) {
        return conflict(Wording.of(
                "places: must be at least the " + reserved + " that are reserved.",
                "places: ska vara minst de " + reserved + " som är reserverade."));
    }

    private static ProblemException conflict(Wording why) {
        return ProblemException.of(ProblemType.CONFLICT, why);
    }

    static ProblemException notKept() {
        return forbidden(Wording.of(
                "The planners of the municipality that keeps a track change it.",
                "Planerarna i den kommun som förvaltar ett jobbspår ändrar det."));
    }

    static ProblemException notFor() {
        return forbidden(Wording.of(
                "The track is not for participants of your municipality. Ask its planners to add it.",
                "Jobbspåret är inte för deltagare i din kommun. Be dess planerare lägga till den."));
    }

    private static ProblemException forbidden(Wording why) {
        return ProblemException.of(ProblemType.FORBIDDEN, why);
    }
}
