package se.jobbspar.participant.targetgroup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.participant.audience.AccessGate;
import se.jobbspar.rest.Caller;

/** How many people a target group has; who they are, coaches read in the list of participants by the same words. */
@Path("/target-group")
@RolesAllowed({Roles.COACH, Roles.PLANNER})
public class TargetGroupResource {
    private final TargetGroupCounts counts;
    private final AccessGate gate;
    private final Caller caller;

    public TargetGroupResource(TargetGroupCounts counts, AccessGate gate, Caller caller) {
        this.counts = counts;
        this.gate = gate;
        this.caller = caller;
    }

    @GET
    public TargetGroupResponse countTargetGroup(
            @BeanParam TargetGroup group, @QueryParam("municipality") List<String> municipalities) {
        return counts.count(
                group,
                gate.sight(Workplace.labourMarket(caller.requireMunicipality())).of(municipalities));
    }
}
