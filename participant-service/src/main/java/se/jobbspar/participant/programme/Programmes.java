package se.jobbspar.participant.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
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
import se.jobbspar.rest.Today;
import se.jobbspar.vocabulary.ClaimCheck;

/** The programmes, for those who work in one of a programme's municipalities. */
@ApplicationScoped
public class Programmes {
    private static final int WHOLE = 100;
    private static final String OWN =
            "cast(sql('jsonb_exists(? -> ''municipalities'', ?)', entry.state, :member) as boolean) = true";

    private final History history;
    private final Today today;

    public Programmes(History history, Today today) {
        this.history = history;
        this.today = today;
    }

    @Transactional
    Programme found(Programme programme, CallingCoach by) {
        return history.say(Programme.KIND, programme, given -> verified(given, by.workplace()), by);
    }

    @Transactional
    Programme revise(UUID id, long expected, Programme programme, CallingCoach by) {
        get(id, by.workplace());
        return history.sayAnew(Programme.KIND, id, expected, programme, given -> verified(given, by.workplace()), by);
    }

    /** @throws ProblemException 404, also for a programme of other municipalities */
    public Programme get(UUID id, Workplace own) {
        Programme programme = history.get(Programme.KIND, id, own);
        if (!programme.municipalities().contains(own.municipality().digits())) {
            throw ProblemException.notFound();
        }
        return programme;
    }

    Page<Programme> list(Workplace own, Paging paging) {
        return history.list(
                Programme.KIND,
                new FactFilter().and(OWN, "member", own.municipality().digits()),
                own,
                paging);
    }

    private Programme verified(Programme programme, Workplace own) {
        var check = new ClaimCheck(today.date());
        check.once(programme.municipalities(), "municipalities", Function.identity());
        for (int i = 0; i < programme.municipalities().size(); i++) {
            check.municipality(programme.municipalities().get(i), "municipalities[" + i + "]");
        }
        check.refuseUnless(
                programme.municipalities().contains(own.municipality().digits()),
                "municipalities",
                Wording.of(
                        "must hold your own, " + own.municipality().digits(),
                        "ska innehålla den egna, " + own.municipality().digits()));
        period(check, programme.from(), programme.to(), "");
        for (int i = 0; i < programme.funding().size(); i++) {
            Funding funding = programme.funding().get(i);
            period(check, funding.from(), funding.to(), "funding[" + i + "].");
            check.refuseUnless(
                    share(programme.funding(), funding.from()) <= WHOLE,
                    "funding[" + i + "].share",
                    Wording.of(
                            "is more than 100 together with what others pay on " + funding.from(),
                            "blir mer än 100 tillsammans med det andra betalar " + funding.from()));
        }
        check.verify();
        return programme;
    }

    private static void period(ClaimCheck check, LocalDate from, LocalDate to, String at) {
        check.refuseUnless(Today.isPlausible(from), at + "from", Wording.of("is no likely day", "är ingen rimlig dag"));
        check.refuseUnless(
                to == null || !to.isBefore(from) && Today.isPlausible(to),
                at + "to",
                Wording.of("must not be before from", "får inte vara före from"));
    }

    /** Shares can only grow where one begins. */
    private static int share(List<Funding> all, LocalDate day) {
        return all.stream()
                .filter(funding -> !funding.from().isAfter(day)
                        && (funding.to() == null || !funding.to().isBefore(day)))
                .mapToInt(Funding::share)
                .sum();
    }
}
