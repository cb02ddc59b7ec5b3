package se.jobbspar.participant.measurespackage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.coach.CallingCoach;
import se.jobbspar.participant.history.FactFilter;
import se.jobbspar.participant.history.History;
import se.jobbspar.participant.programme.Programme;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.vocabulary.ClaimCheck;

/** The packages of measures, each for those who work in the municipality that pays for it. */
@ApplicationScoped
public class MeasuresPackages {
    private final History history;
    private final Today today;

    public MeasuresPackages(History history, Today today) {
        this.history = history;
        this.today = today;
    }

    /** @throws ProblemException as {@link History#say} */
    MeasuresPackage decide(MeasuresPackage given, CallingCoach by) {
        return history.say(MeasuresPackage.KIND, given, one -> verified(one, by.workplace()), by);
    }

    /** @throws ProblemException as {@link History#sayAnew}, 404 also for one of another municipality */
    MeasuresPackage revise(UUID id, long expected, MeasuresPackage given, CallingCoach by) {
        get(id, by.workplace());
        return history.sayAnew(MeasuresPackage.KIND, id, expected, given, one -> verified(one, by.workplace()), by);
    }

    /** @throws ProblemException 404, also for one of another municipality */
    public MeasuresPackage get(UUID id, Workplace own) {
        MeasuresPackage found = history.get(MeasuresPackage.KIND, id, own);
        if (!found.said().municipality().equals(own.municipality().digits())) {
            throw ProblemException.notFound();
        }
        return found;
    }

    Page<MeasuresPackage> list(Workplace own, Paging paging) {
        FactFilter filter = new FactFilter().saidIn(own.municipality());
        return history.list(MeasuresPackage.KIND, filter, own, paging);
    }

    private MeasuresPackage verified(MeasuresPackage given, Workplace own) {
        var check = new ClaimCheck(today.date());
        check.refuseUnless(
                Today.isPlausible(given.from()), "from", Wording.of("is no likely day", "är ingen rimlig dag"));
        check.refuseUnless(
                !given.to().isBefore(given.from()) && Today.isPlausible(given.to()),
                "to",
                Wording.of("must not be before from", "får inte vara före from"));
        check.once(given.programmes(), "programmes", Function.identity());
        for (int i = 0; i < given.programmes().size(); i++) {
            check.refuseUnless(
                    history.standing(Programme.KIND, given.programmes().get(i))
                            .filter(programme -> programme
                                    .municipalities()
                                    .contains(own.municipality().digits()))
                            .isPresent(),
                    "programmes[" + i + "]",
                    Wording.of("is no programme of your municipality", "är inget projekt i din kommun"));
        }
        for (int i = 0; i < given.goals().size(); i++) {
            check.once(given.goals().get(i).values(), "goals[" + i + "].values", YearValue::year);
        }
        check.verify();
        return given;
    }
}
