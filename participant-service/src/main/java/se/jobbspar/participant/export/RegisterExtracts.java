package se.jobbspar.participant.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.participant.circumstance.CircumstancesOfPeople;
import se.jobbspar.participant.coach.CallingCoach;
import se.jobbspar.participant.coaching.Coachings;
import se.jobbspar.participant.contactlog.ContactLog;
import se.jobbspar.participant.fund.AttributesOfEnrolments;
import se.jobbspar.participant.history.History;
import se.jobbspar.participant.plan.Plans;
import se.jobbspar.participant.profile.Arrivals;
import se.jobbspar.participant.profile.Merges;
import se.jobbspar.participant.profile.Participants;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;

/** Extracts from the register, for people of the own municipality. */
@ApplicationScoped
class RegisterExtracts {
    private final Participants participants;
    private final Arrivals arrivals;
    private final Merges merges;
    private final Coachings coachings;
    private final Plans plans;
    private final ContactLog contacts;
    private final CircumstancesOfPeople circumstances;
    private final History history;
    private final AttributesOfEnrolments fundAttributes;
    private final Today today;

    RegisterExtracts(
            Participants participants,
            Arrivals arrivals,
            Merges merges,
            Coachings coachings,
            Plans plans,
            ContactLog contacts,
            CircumstancesOfPeople circumstances,
            History history,
            AttributesOfEnrolments fundAttributes,
            Today today) {
        this.participants = participants;
        this.arrivals = arrivals;
        this.merges = merges;
        this.coachings = coachings;
        this.plans = plans;
        this.contacts = contacts;
        this.circumstances = circumstances;
        this.history = history;
        this.fundAttributes = fundAttributes;
        this.today = today;
    }

    /**
     * Without the circumstances for anybody but the responsible coach (ADR 0020), and that is said.
     *
     * @throws ProblemException 404, and 403 for a person whom the coach sees by an agreement
     */
    RegisterExtract of(UUID id, CallingCoach by) {
        Workplace own = by.workplace();
        boolean responsible = coachings.isResponsible(id, by.id());
        return new RegisterExtract(
                today.instant(),
                participants.whole(id, own),
                arrivals.senders(id, own),
                coachings.whole(id, by),
                plans.get(id, by),
                contacts.whole(id, by),
                responsible ? circumstances.get(id, by) : null,
                history.about(id),
                fundAttributes.about(id),
                merges.whole(id, own),
                responsible ? List.of() : List.of("circumstances"));
    }
}
