package se.jobbspar.participant.sending;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.coach.CallingCoach;
import se.jobbspar.participant.indicator.ReportingFund;
import se.jobbspar.participant.programme.Programmes;
import se.jobbspar.participant.report.KnownFacts;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.rest.Today;

/** What was sent to ESF+ of the own people, and what is to be sent. */
@ApplicationScoped
public class Sendings implements PanacheRepositoryBase<Sending, Long> {
    private final KnownFacts known;
    private final Programmes programmes;
    private final Today today;

    public Sendings(KnownFacts known, Programmes programmes, Today today) {
        this.known = known;
        this.programmes = programmes;
        this.today = today;
    }

    /** @throws ProblemException 400 for a programme that ESF+ does not pay for, 404 for one of others */
    Months months(UUID programme, Workplace own) {
        return months(programme, own, rows(programme, own));
    }

    /**
     * Keeps a month as it was sent. Harmless to repeat.
     *
     * @param figures what was sent
     * @throws ProblemException as {@link #months}; 409 when another month is first, and when the figures are others by now
     */
    @Transactional
    Month send(UUID programme, YearMonth month, MonthFigures figures, CallingCoach by) {
        Workplace own = by.workplace();
        SortedMap<YearMonth, MonthRows> rows = rows(programme, own);
        Months months = months(programme, own, rows);
        Month asked = months.get(month).orElseThrow(ProblemException::notFound);
        requireAsItIs(asked, figures);
        if (asked.state() == SendingState.SENT) {
            return asked;
        }
        requireNext(asked, months);
        MonthRows sent = rows.getOrDefault(month, MonthRows.NOBODY);
        persist(new Sending(programme, own.municipality().digits(), month, sent, by.name(), today.instant()));
        flush();
        return months(programme, own, rows).get(month).orElseThrow();
    }

    private static void requireAsItIs(Month asked, MonthFigures figures) {
        if (!asked.now().equals(figures)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    Wording.of(
                            "The month has other figures by now: send those.",
                            "Månaden har andra siffror nu: skicka dem i stället."));
        }
    }

    private static void requireNext(Month asked, Months months) {
        Optional<Month> next = months.next();
        if (!next.equals(Optional.of(asked))) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    next.map(one -> Wording.of(
                                    "Months are sent in order: " + one.month() + " is next.",
                                    "Månader skickas i ordning: " + one.month() + " är näst på tur."))
                            .orElse(Wording.of("The month is not over.", "Månaden är inte slut.")));
        }
    }

    private SortedMap<YearMonth, MonthRows> rows(UUID programme, Workplace own) {
        ReportingFund.ESF_PLUS.requirePays(programmes.get(programme, own));
        return MonthRows.of(known.on(today.date(), Optional.of(own)), programme, today.date());
    }

    private Months months(UUID programme, Workplace own, SortedMap<YearMonth, MonthRows> rows) {
        List<Sent> sendings =
                list(
                                "programme = ?1 and municipality = ?2",
                                programme,
                                own.municipality().digits())
                        .stream()
                        .map(Sending::sent)
                        .toList();
        return Months.of(rows, sendings, YearMonth.from(today.date()));
    }
}
