package se.jobbspar.participant.method;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.coach.CallingCoach;
import se.jobbspar.participant.history.FactFilter;
import se.jobbspar.participant.history.History;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.rest.Today;
import se.jobbspar.vocabulary.ClaimCheck;

/** The methods of all municipalities: read by everybody who works in one, said anew by those of its own. */
@ApplicationScoped
public class Methods {
    private static final Wording OF_ANOTHER = Wording.of(
            "The method is another municipality's; adopt it to describe it your own way.",
            "Metoden är en annan kommuns; ta över den för att beskriva den på ert sätt.");

    private final History history;
    private final Today today;

    public Methods(History history, Today today) {
        this.history = history;
        this.today = today;
    }

    /** @throws ProblemException as {@link History#say} */
    Method share(Method method, CallingCoach by) {
        return history.say(Method.KIND, method, given -> verified(given, by.workplace()), by);
    }

    /** @throws ProblemException as {@link History#sayAnew}, 403 for a method of another municipality */
    Method revise(UUID id, long expected, Method method, CallingCoach by) {
        if (!get(id, by.workplace())
                .owner()
                .equals(by.workplace().municipality().digits())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, OF_ANOTHER);
        }
        return history.sayAnew(Method.KIND, id, expected, method, given -> verified(given, by.workplace()), by);
    }

    /** @throws ProblemException 404 */
    Method get(UUID id, Workplace own) {
        return history.get(Method.KIND, id, own);
    }

    /** @param adopts only those that adopt this one; null = all */
    Page<Method> list(String adopts, Workplace own, Paging paging) {
        return history.list(Method.KIND, new FactFilter().belongingTo("adopts", adopts), own, paging);
    }

    /** All there are, without those said by mistake. */
    public List<Method> all() {
        return history.standing(Method.KIND, new FactFilter());
    }

    /** Refuses, among those that a measure names, what is no method of a municipality, and what is named twice. */
    public void verify(List<UUID> named, String municipality, ClaimCheck check) {
        check.once(named, "methods", Function.identity());
        for (int i = 0; i < named.size(); i++) {
            check.refuseUnless(
                    history.standing(Method.KIND, named.get(i))
                            .filter(method -> method.owner().equals(municipality))
                            .isPresent(),
                    "methods[" + i + "]",
                    Wording.of(
                            "is no method of your municipality; adopt it first",
                            "är ingen metod i din kommun; ta över den först"));
        }
    }

    private Method verified(Method method, Workplace own) {
        if (method.adopts() != null) {
            var check = new ClaimCheck(today.date());
            check.refuseUnless(
                    history.standing(Method.KIND, method.adopts())
                            .filter(original -> original.adopts() == null)
                            .filter(original ->
                                    !original.owner().equals(own.municipality().digits()))
                            .isPresent(),
                    "adopts",
                    Wording.of(
                            "is no method that another municipality began",
                            "är ingen metod som en annan kommun har börjat med"));
            check.refuseUnless(
                    method.mistaken() || isFirstOf(own, method),
                    "adopts",
                    Wording.of("is adopted already", "är redan övertagen"));
            check.verify();
        }
        return method;
    }

    private boolean isFirstOf(Workplace own, Method adoption) {
        FactFilter others =
                new FactFilter().belongingTo("adopts", adoption.adopts().toString());
        return history.standing(Method.KIND, others).stream()
                .noneMatch(other -> other.owner().equals(own.municipality().digits())
                        && !other.id().equals(adoption.id()));
    }
}
