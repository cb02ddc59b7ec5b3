package se.jobbspar.gateway.console.participant;

import java.util.List;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Frame;

/** Where people come from to the labour-market unit, as participant-service names it. */
public final class Pools {
    /** Of those whom a coach works with. */
    public static final List<String> OF_JOBSEEKERS =
            List.of("unemployed", "measure", "project", "work-placement", "hourly-staff");

    /** Of all whom HR works with. */
    public static final String OF_STAFF = "permanent-staff";

    private Pools() {}

    /**
     * What there is to choose: nothing for HR, whose people all come from one.
     *
     * @param chosen null for none
     */
    public static List<Choice> choices(Frame frame, String chosen) {
        return frame.hr()
                ? List.of()
                : Choice.of(frame.language().texts(ParticipantTexts.class)::pool, chosen, OF_JOBSEEKERS);
    }
}
