package se.jobbspar.participant.circumstance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.audience.OwnPeople;
import se.jobbspar.participant.coach.CallingCoach;
import se.jobbspar.participant.coaching.Coachings;
import se.jobbspar.participant.coaching.HandedOver;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.rest.Today;

/**
 * The circumstances of all people. Only the responsible coach reads and writes them: colleagues are refused alike, whether
 * there are any or not.
 */
@ApplicationScoped
public class CircumstancesOfPeople implements PanacheRepositoryBase<Circumstances, UUID> {
    private final OwnPeople people;
    private final Coachings coachings;
    private final Today today;

    public CircumstancesOfPeople(OwnPeople people, Coachings coachings, Today today) {
        this.people = people;
        this.coachings = coachings;
        this.today = today;
    }

    /** @throws ProblemException 404, and 403 for everybody but the responsible coach */
    @Transactional
    public CircumstancesResponse get(UUID participant, CallingCoach who) {
        people.read(participant, who.workplace());
        requireResponsible(participant, who);
        return findByIdOptional(participant).map(CircumstancesResponse::of).orElse(CircumstancesResponse.NONE);
    }

    /** @throws ProblemException as {@link #get}, 412 when somebody was faster, 422 for what cannot be true */
    @Transactional
    CircumstancesResponse record(UUID participant, long expected, CircumstancesRequest request, CallingCoach by) {
        people.change(participant, by.workplace());
        requireResponsible(participant, by);
        request.verify(today.date());
        Circumstances circumstances = findByIdOptional(participant).orElseGet(() -> new Circumstances(participant));
        ETags.requireCurrent(expected, circumstances.version());
        circumstances.record(request.themes());
        persist(circumstances);
        return CircumstancesResponse.of(circumstances);
    }

    /** What one coach was told is not the next one's to read, unless the person has said so. */
    void onHandOver(@Observes HandedOver handedOver) {
        if (!handedOver.withCircumstances()) {
            deleteById(handedOver.participant());
        }
    }

    private void requireResponsible(UUID participant, CallingCoach who) {
        if (!coachings.isResponsible(participant, who.id())) {
            throw ProblemException.of(
                    ProblemType.FORBIDDEN,
                    Wording.of(
                            "Circumstances are for the responsible coach alone.",
                            "Livssituationen ser bara den ansvariga coachen."));
        }
    }
}
