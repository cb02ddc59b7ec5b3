package se.jobbspar.participant.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.jobbspar.participant.audience.OwnPeople;
import se.jobbspar.participant.coach.CallingCoach;
import se.jobbspar.participant.coach.Coaches;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;

/** The plans, each of one person, for those at the person's own workplace. */
@ApplicationScoped
public class Plans implements PanacheRepositoryBase<Plan, UUID> {
    private final OwnPeople people;
    private final Coaches coaches;
    private final Today today;

    public Plans(OwnPeople people, Coaches coaches, Today today) {
        this.people = people;
        this.coaches = coaches;
        this.today = today;
    }

    /** @throws ProblemException 404, 403 for a person of another municipality */
    @Transactional
    public PlanResponse get(UUID participant, CallingCoach who) {
        people.read(participant, who.workplace());
        return findByIdOptional(participant).map(this::response).orElse(PlanResponse.NONE);
    }

    /** @throws ProblemException as {@link #get}, and 412 when somebody was faster */
    @Transactional
    PlanResponse agree(UUID participant, long expected, PlanRequest request, CallingCoach by) {
        people.change(participant, by.workplace());
        coaches.know(by);
        Plan plan = findByIdOptional(participant).orElseGet(() -> new Plan(participant));
        ETags.requireCurrent(expected, plan.version());
        plan.agree(request, by.id(), today.instant());
        persist(plan);
        return response(plan);
    }

    /** What is done next with some people, by the people's ids; with whom nothing is agreed is left out. */
    public Map<UUID, NextStep> nextSteps(Collection<UUID> participants) {
        return list("participant in ?1 and nextStepOn is not null", participants).stream()
                .collect(Collectors.toMap(
                        Plan::participant, plan -> plan.nextStep().orElseThrow()));
    }

    private PlanResponse response(Plan plan) {
        return PlanResponse.of(plan, coaches.names(List.of(plan.agreedBy())).get(plan.agreedBy()));
    }
}
