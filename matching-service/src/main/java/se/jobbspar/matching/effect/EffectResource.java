package se.jobbspar.matching.effect;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import se.jobbspar.contracts.Roles;

/** What trainings would change, for planners too, since nobody is named. */
@Path("/training-effects")
@RolesAllowed({Roles.COACH, Roles.PLANNER})
public class EffectResource {
    private final Effects effects;

    EffectResource(Effects effects) {
        this.effects = effects;
    }

    @POST
    public EffectResponse findTrainingEffects(@NotNull @Valid EffectRequest request) {
        return effects.of(request.region(), request.counties());
    }
}
